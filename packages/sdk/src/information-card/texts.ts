import { informationCard as nl } from '../i18n/nl/information-card.js';
import { createTexts } from '../i18n/texts.js';

/** The texts of a card. */
export const informationCardTexts = /* @__PURE__ */ createTexts(nl);
