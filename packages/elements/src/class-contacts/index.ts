export { ClassContactsElement } from './class-contacts.js';
