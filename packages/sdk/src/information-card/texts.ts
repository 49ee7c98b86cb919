import { informationCard as en } from '../i18n/en.js';
import { informationCard as nl } from '../i18n/nl.js';
import { createTexts, type PageTexts } from '../i18n/texts.js';
import type { Language } from '../i18n/text.js';

/** The wordings around a card. */
export const informationCardTexts = /* @__PURE__ */ createTexts({ nl, en });

/** For whom a card is worded. */
export interface ReaderOptions {
  /** Dutch when left out. */
  readonly language?: Language;
  /** The page's own wordings; they go before ours. */
  readonly texts?: PageTexts;
}
