import * as z from 'zod/mini';
import type { Matching, SchemaOf } from '../shared/schema-of.js';
import {
  countSchema,
  filledSchema,
  localDateSchema,
  optionalSchema,
  schoolYearSchema,
  textSchema,
  versionSchema,
} from '../shared/validate.js';
import {
  CLASS_CONTACTS_SCHEMA_VERSION,
  type ClassContacts,
  CONTACT_KINDS,
  CONTACT_WAYS,
  KNOWLEDGE,
} from './class-contacts.js';
import type { ClassContactsIssueCode } from './texts.js';

/** Any other value gets one issue whose message does not repeat it, because it may be about a family. */
const knowledgeSchema = optionalSchema(z.enum(KNOWLEDGE, 'only-whether' satisfies ClassContactsIssueCode));

const contactSchema = z.looseObject({
  on: localDateSchema,
  way: z.enum(CONTACT_WAYS),
  kind: z.enum(CONTACT_KINDS),
  comeBackOn: optionalSchema(localDateSchema),
});

const pupilSchema = z.looseObject({
  id: filledSchema,
  name: filledSchema,
  isNew: optionalSchema(z.boolean()),
  startedOn: optionalSchema(localDateSchema),
  topics: z.record(z.string(), knowledgeSchema),
  contacts: z.array(contactSchema),
});

const shape = z.looseObject({
  id: filledSchema,
  revision: optionalSchema(countSchema),
  schemaVersion: versionSchema(CLASS_CONTACTS_SCHEMA_VERSION),
  schoolYear: schoolYearSchema,
  group: textSchema,
  pupils: z.array(pupilSchema),
});

/** The schema of a class list; `parseClassContacts` also checks that ids of pupils are unique. */
export const classContactsSchema: SchemaOf<ClassContacts> = shape satisfies Matching<typeof shape, ClassContacts>;
