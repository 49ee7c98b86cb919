import { conversation as nl } from '../i18n/nl/conversation.js';
import { conversationHints as nlHints } from '../i18n/nl/conversation-staff.js';
import { createTexts } from '../i18n/texts.js';

/** The texts of types, phases, parties, the pupil's part, focus, status, check-ins and media. */
export const conversationTexts = /* @__PURE__ */ createTexts({ ...nl, ...nlHints });
