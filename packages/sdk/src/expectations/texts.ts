import { expectations as nl } from '../i18n/nl/expectations.js';
import { createTexts } from '../i18n/texts.js';

/** The words for parties, importance, who does it, what a comparison says and what moved between two rounds. */
export const expectationsTexts = /* @__PURE__ */ createTexts(nl);
