import { addVersion, migrate, type Migration, type Migrations } from '../../shared/migrate.js';
import { type ParseOptions, validate } from '../../shared/validate.js';
import type { INSTRUMENT_SCHEMA_VERSION, Instrument } from './instrument.js';
import { formatChecklistIssue } from '../texts.js';
import { instrumentSchema } from './instrument-schema.js';

/** Before version 2 a section was not explained, and nobody said who had been asked for a published mean. */
const addExplanations: Migration = (data) => data;

/** Before version 3 a statement had one wording for everybody, and no version of an instrument meant the same as another. */
const addOwnWordings: Migration = (data) => data;

const MIGRATIONS: Migrations<typeof INSTRUMENT_SCHEMA_VERSION> = [addVersion, addExplanations, addOwnWordings];

/**
 * Parses an instrument from unknown data, such as a school's own quality card; unknown fields are kept.
 *
 * Throws {@link InvalidDataError} for: an id of a section, statement or way, or a value of an option, that occurs twice or
 * is reserved; no sections, or a section without statements; fewer than two options or more than a thousand (for
 * `yes-partly-no`: other than three), or two with equal points; points beyond -1000 or 1000; `minimumPoints` outside the scale; a field that is missing or of the wrong kind.
 * Some issues are reported only once the fields that they depend on have the right type. Does not check that options
 * stand best first, nor that success factors are numbered through.
 */
export function parseInstrument(data: unknown, options: ParseOptions = {}): Instrument {
  return validate(instrumentSchema, migrate(data, MIGRATIONS), options, formatChecklistIssue);
}
