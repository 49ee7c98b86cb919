import { classContacts as nl } from '../i18n/nl/class-contacts.js';
import { createTexts } from '../i18n/texts.js';

/** The words for topics, ways and kinds of contact. */
export const classContactsTexts = /* @__PURE__ */ createTexts(nl);
