import { lookBack as nl } from '../i18n/nl/look-back.js';
import { createTexts } from '../i18n/texts.js';

/** The questions of a look back, and the words around them. */
export const lookBackTexts = /* @__PURE__ */ createTexts(nl);
