import { conversationInvite as nl } from '../i18n/nl/conversation-invite.js';
import { createTexts } from '../i18n/texts.js';

/** The words for a conversation as a calendar file. */
export const inviteTexts = /* @__PURE__ */ createTexts(nl);
