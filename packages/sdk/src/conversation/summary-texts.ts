import { conversationSummary as nl } from '../i18n/nl/conversation-summary.js';
import { createTexts } from '../i18n/texts.js';

/** The words for what people get after a conversation. */
export const summaryTexts = /* @__PURE__ */ createTexts(nl);
/** One of their keys. */
export type SummaryKey = keyof typeof nl;
