export { ClassContactsElement } from './class-contacts.js';
export type { ContactNotice, PlannedTalk } from './contact-notice.js';
