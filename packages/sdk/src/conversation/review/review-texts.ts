import { conversationReview as en } from '../../i18n/en.js';
import { conversationReview as nl } from '../../i18n/nl.js';
import { createTexts } from '../../i18n/texts.js';

export const reviewTexts = /* @__PURE__ */ createTexts({ nl, en });
/** One of the keys of the advice about a conversation. */
export type AdviceKey = keyof typeof nl;
