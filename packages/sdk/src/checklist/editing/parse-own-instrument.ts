import { addVersion, migrate, type Migrations } from '../../shared/migrate.js';
import { type ParseOptions, validate } from '../../shared/validate.js';
import { parseInstrument } from '../instruments/parse-instrument.js';
import { formatChecklistIssue } from '../texts.js';
import { acceptInstrument } from './accept-instrument.js';
import type { OWN_INSTRUMENT_SCHEMA_VERSION, OwnInstrument } from './own-instrument.js';
import { ownInstrumentSchema } from './own-instrument-schema.js';

const MIGRATIONS: Migrations<typeof OWN_INSTRUMENT_SCHEMA_VERSION> = [addVersion];

/**
 * Parses an instrument of a school's own, with its versions, from unknown data; unknown fields are kept. Throws `InvalidDataError`:
 * for what `parseInstrument` refuses in one of them, for one with another id, for a version that occurs twice, and for an instrument
 * that nobody could answer because words are missing.
 */
export function parseOwnInstrument(data: unknown, options: ParseOptions = {}): OwnInstrument {
  const own = validate(ownInstrumentSchema, migrate(data, MIGRATIONS), options, formatChecklistIssue);
  // Each instrument has a schema version of its own, which may be older.
  const versions = own.versions.map((each) => ({ ...each, instrument: parseInstrument(each.instrument, options) }));
  return { ...own, draft: acceptInstrument(own.draft, options), versions };
}
