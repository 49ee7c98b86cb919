import { conversation as en, conversationHints as enHints } from '../i18n/en.js';
import { conversation as nl, conversationHints as nlHints } from '../i18n/nl.js';
import { createTexts } from '../i18n/texts.js';

/** The words for types, phases, parties, the pupil's part, focus, status, check-ins and ways of speaking. */
export const conversationTexts = /* @__PURE__ */ createTexts({ nl: { ...nl, ...nlHints }, en: { ...en, ...enHints } });
