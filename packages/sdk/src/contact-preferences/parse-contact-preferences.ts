import { createIssueFormatter } from '../shared/issue-texts.js';
import { addVersion, migrate, type Migrations } from '../shared/migrate.js';
import { type ParseOptions, validate } from '../shared/validate.js';
import type { CONTACT_PREFERENCES_SCHEMA_VERSION, ContactPreferences } from './contact-preferences.js';
import { contactPreferencesSchema } from './schema.js';

const MIGRATIONS: Migrations<typeof CONTACT_PREFERENCES_SCHEMA_VERSION> = [addVersion];
const formatIssue = /* @__PURE__ */ createIssueFormatter('contact-preferences', {});

/** Parses contact preferences from unknown data; unknown fields are kept. Throws `InvalidDataError` with all issues. */
export function parseContactPreferences(data: unknown, options: ParseOptions = {}): ContactPreferences {
  return validate(contactPreferencesSchema, migrate(data, MIGRATIONS), options, formatIssue);
}
