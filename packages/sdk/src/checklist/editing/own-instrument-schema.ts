import * as z from 'zod/mini';
import type { Matching, SchemaOf } from '../../shared/schema-of.js';
import { countSchema, filledSchema, optionalSchema, versionSchema } from '../../shared/validate.js';
import { examine, examineUnique, idSchema } from '../base-schema.js';
import { instrumentSchema } from '../instruments/instrument-schema.js';
import { type InstrumentVersion, OWN_INSTRUMENT_SCHEMA_VERSION, type OwnInstrument } from './own-instrument.js';

const versionEntrySchema = z.looseObject({ id: filledSchema, instrument: instrumentSchema });

const shape = z.looseObject({
  id: idSchema,
  revision: optionalSchema(countSchema),
  schemaVersion: versionSchema(OWN_INSTRUMENT_SCHEMA_VERSION),
  draft: instrumentSchema,
  versions: z.array(versionEntrySchema).check(examineUnique<InstrumentVersion, 'id'>('id', 'duplicate-id')),
  retired: optionalSchema(z.boolean()),
});

const matching: SchemaOf<OwnInstrument> = shape satisfies Matching<typeof shape, OwnInstrument>;

/** See {@link OwnInstrument}: all of its instruments are one, each in its own version. */
export const ownInstrumentSchema = matching.check(
  examine<OwnInstrument>(({ id, draft, versions }, report) => {
    if (draft.id !== id) report(['draft', 'id'], 'other-instrument', draft.id);
    versions.forEach(({ id: version, instrument }, index) => {
      if (instrument.id !== id) report(['versions', index, 'instrument', 'id'], 'other-instrument', instrument.id);
      if (instrument.version !== version)
        report(['versions', index, 'instrument', 'version'], 'other-version', instrument.version);
    });
  }),
);
