import { conversationInvite as en } from '../i18n/en.js';
import { conversationInvite as nl } from '../i18n/nl.js';
import { createTexts } from '../i18n/texts.js';

/** The words for a conversation as a calendar file. */
export const inviteTexts = /* @__PURE__ */ createTexts({ nl, en });
