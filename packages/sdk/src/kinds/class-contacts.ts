import { type ClassContacts, parseClassContacts } from '../class-contacts/index.js';
import type { Text } from '../i18n/text.js';
import { type About, mayChange, maySee } from '../shared/rights.js';
import { createWholeRules } from './whole-record.js';

/** Returns the class as rights name it: by a plain text. A class with a name in several languages is nobody's. */
export const aboutGroup = (group: Text | undefined): About => (typeof group === 'string' ? { group } : {});

/** A class list is for the teachers of the class alone, never for parents, and neither for the rest of the school. */
export const classContactsRules = /* @__PURE__ */ createWholeRules<ClassContacts>({
  kind: 'class-contacts',
  parse: (input, options) => parseClassContacts(input, options),
  maySee: ({ group }, reader) => maySee(reader, 'class-contacts', aboutGroup(group)),
  mayChange: ({ group }, reader) => mayChange(reader, 'class-contacts', aboutGroup(group)),
  fixed: ['group', 'schoolYear'],
});
