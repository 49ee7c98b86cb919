import * as v from 'valibot';
import { filledSchema, localDateSchema, optionalSchema, schoolYearSchema, textSchema } from '../shared/validate.js';
import { type ClassContacts, CONTACT_KINDS, CONTACT_WAYS, KNOWLEDGE, type Knowledge } from './class-contacts.js';
import type { ClassContactsIssueCode } from './issue-texts.js';

/** Whatever else stands there gets one reason, which does not repeat it: it may be about a family. */
const knowledgeSchema = v.pipe(
  v.unknown(),
  v.check(
    (value) => value === undefined || KNOWLEDGE.includes(value as Knowledge),
    'only-whether' satisfies ClassContactsIssueCode,
  ),
) as v.GenericSchema<unknown, Knowledge>;

const contactSchema = v.looseObject({
  on: localDateSchema,
  way: v.picklist(CONTACT_WAYS),
  kind: v.picklist(CONTACT_KINDS),
});

const pupilSchema = v.looseObject({
  id: filledSchema,
  name: filledSchema,
  isNew: optionalSchema(v.boolean()),
  startedOn: optionalSchema(localDateSchema),
  topics: v.record(v.string(), knowledgeSchema),
  contacts: v.array(contactSchema),
});

/** The shape of a class list; that no two pupils have one id is checked by `parseClassContacts`. */
export const classContactsSchema: v.GenericSchema<unknown, ClassContacts> = v.looseObject({
  id: filledSchema,
  revision: optionalSchema(v.number()),
  schoolYear: schoolYearSchema,
  group: textSchema,
  pupils: v.array(pupilSchema),
});
