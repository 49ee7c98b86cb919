import { conversationReview as nl } from '../../i18n/nl/conversation-staff.js';
import { createTexts } from '../../i18n/texts.js';

export const reviewTexts = /* @__PURE__ */ createTexts(nl);
/** One of the keys of the advice about a conversation. */
export type AdviceKey = keyof typeof nl;
