import * as z from 'zod/mini';
import type { Matching, SchemaOf } from '../shared/schema-of.js';
import { countSchema, filledSchema, optionalSchema, versionSchema } from '../shared/validate.js';
import { LOOK_BACK_SCHEMA_VERSION, type LookBack } from './look-back.js';

const shape = z.looseObject({
  id: filledSchema,
  revision: optionalSchema(countSchema),
  schemaVersion: versionSchema(LOOK_BACK_SCHEMA_VERSION),
  conversation: filledSchema,
  owner: filledSchema,
  saw: optionalSchema(z.string()),
  wanted: optionalSchema(z.string()),
  did: optionalSchema(z.string()),
  next: optionalSchema(z.string()),
});

/** The schema of a look back. */
export const lookBackSchema: SchemaOf<LookBack> = shape satisfies Matching<typeof shape, LookBack>;
