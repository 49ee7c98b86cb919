import { addVersion, migrate, type Migration, type Migrations } from '../shared/migrate.js';
import { findDuplicateIds, type ParseOptions, refuse, validate } from '../shared/validate.js';
import type { CLASS_CONTACTS_SCHEMA_VERSION, ClassContacts } from './class-contacts.js';
import { formatClassContactsIssue } from './texts.js';
import { classContactsSchema } from './schema.js';

/** Version 2 added the day by which a teacher comes back to something, which may be left out. */
const keepFields: Migration = (data) => data;

const MIGRATIONS: Migrations<typeof CLASS_CONTACTS_SCHEMA_VERSION> = [addVersion, keepFields];

/**
 * Parses a class list from unknown data; unknown fields are kept. Throws `InvalidDataError` with all issues; the
 * message for an invalid value of a topic does not repeat the value, which could be about a family. Not checked:
 * whether dates fall in the school year (the list starts before it), and what unknown fields contain; our elements do
 * not show them.
 */
export function parseClassContacts(data: unknown, options: ParseOptions = {}): ClassContacts {
  const contacts = validate(classContactsSchema, migrate(data, MIGRATIONS), options, formatClassContactsIssue);
  refuse(findDuplicateIds(contacts.pupils, 'pupils'), options, formatClassContactsIssue);
  return contacts;
}
