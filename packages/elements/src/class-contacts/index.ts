export { ClassContactsElement } from './class-contacts.js';
export type { ContactNotice } from './contact-notice.js';
