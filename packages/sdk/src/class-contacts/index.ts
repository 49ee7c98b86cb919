export {
  CLASS_CONTACTS_SCHEMA_VERSION,
  type ClassContacts,
  CONTACT_KINDS,
  CONTACT_WAYS,
  type ContactKind,
  type ContactWay,
  KNOWLEDGE,
  type Knowledge,
  type ParentContact,
  type PupilContacts,
  type Topic,
  TOPICS,
  type Topics,
} from './class-contacts.js';
export {
  formatReceived,
  keepPromise,
  listPromised,
  type PromisedContact,
  suggestComeBackOn,
} from './come-back.js';
export { CONTACT_PRESETS, type ContactPreset } from './contact-presets.js';
export { addContact, changeContact, removeContact, restoreContacts, setTopic } from './edit-contacts.js';
export { filterPupils, matchesFilter, PUPIL_FILTERS, type PupilFilter } from './filter-pupils.js';
export { type ContactGap, findGaps, type GapOptions, formatGap } from './find-gaps.js';
export { describeParentContact, formatShortDay } from './format-contact.js';
export { type ContactLog, listContacts, type ListedContact } from './list-contacts.js';
export { parseClassContacts } from './parse-class-contacts.js';
export { findPupilGaps, GAP_CODES, type GapCode, isNewPupil, type PupilGap } from './pupil-gaps.js';
export { knowledgeOf, listTopics } from './class-contacts.js';
export { type ContactSummary, summarizeContacts } from './summarize-contacts.js';
export { classContactsTexts } from './texts.js';
export type { ReaderOptions } from '../i18n/texts.js';
export { type KnownTalk, omitListed, withHeldTalks } from './known-talks.js';
