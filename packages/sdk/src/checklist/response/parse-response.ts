import { addVersion, migrate, type Migrations } from '../../shared/migrate.js';
import { type ParseOptions, validate } from '../../shared/validate.js';
import type { Instrument } from '../instruments/instrument.js';
import { formatChecklistIssue } from '../texts.js';
import type { RESPONSE_SCHEMA_VERSION, Response } from './response.js';
import { responseSchema, responseSchemaFor } from './response-schema.js';

/** The migrations from each version of a response to the next. */
export const RESPONSE_MIGRATIONS: Migrations<typeof RESPONSE_SCHEMA_VERSION> = [addVersion];

/**
 * Parses one person's response from unknown data; unknown fields are kept.
 *
 * With `instrument` it must be a response to that instrument and version, answer only statements that it
 * has, with options of its scale (or `not-applicable`, `unknown`), and remark only on what it has. Without
 * it, only the shape is checked. Not checked either way: that all statements are answered, or that
 * `completedAt` lies in the school year. The instrument itself is trusted: see `parseInstrument`.
 *
 * Throws {@link InvalidDataError} with every reason.
 */
export function parseResponse(data: unknown, instrument?: Instrument, options: ParseOptions = {}): Response {
  return validate(
    instrument ? responseSchemaFor(instrument) : responseSchema,
    migrate(data, RESPONSE_MIGRATIONS),
    options,
    formatChecklistIssue,
  );
}
