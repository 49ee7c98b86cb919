import { formatIssue } from '../shared/issue-texts.js';
import { addVersion, migrate, type Migrations } from '../shared/migrate.js';
import { type ParseOptions, validate } from '../shared/validate.js';
import type { LOOK_BACK_SCHEMA_VERSION, LookBack } from './look-back.js';
import { lookBackSchema } from './schema.js';

const MIGRATIONS: Migrations<typeof LOOK_BACK_SCHEMA_VERSION> = [addVersion];

/**
 * Parses a look back from unknown data; unknown fields are kept. Throws `InvalidDataError` with all issues. Not checked: whether
 * there is such a conversation, and whether who asks for it wrote it.
 */
export function parseLookBack(data: unknown, options: ParseOptions = {}): LookBack {
  return validate(lookBackSchema, migrate(data, MIGRATIONS), options, formatIssue);
}
