import { addVersion, migrate, type Migrations } from '../shared/migrate.js';
import { findDuplicateIds, type ParseOptions, refuse, validate } from '../shared/validate.js';
import type { CLASS_CONTACTS_SCHEMA_VERSION, ClassContacts } from './class-contacts.js';
import { formatClassContactsIssue } from './texts.js';
import { classContactsSchema } from './schema.js';

const MIGRATIONS: Migrations<typeof CLASS_CONTACTS_SCHEMA_VERSION> = [addVersion];

/**
 * The data as a class list, unknown fields kept. Throws `InvalidDataError` with all reasons; a text where only
 * `known`, `partly` or `unknown` may stand is refused without being repeated. Not checked: whether dates fall in the
 * school year (the list starts before it), and what unknown fields hold: nothing of ours shows them.
 */
export function parseClassContacts(data: unknown, options: ParseOptions = {}): ClassContacts {
  const contacts = validate(classContactsSchema, migrate(data, MIGRATIONS), options, formatClassContactsIssue);
  refuse(findDuplicateIds(contacts.pupils, 'pupils'), options, formatClassContactsIssue);
  return contacts;
}
