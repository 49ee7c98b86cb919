import { glossary as nl } from '../i18n/nl/glossary.js';
import { createTexts } from '../i18n/texts.js';

/** The words for whether an explanation was looked up: `glossary.checked.<state>`. */
export const glossaryTexts = /* @__PURE__ */ createTexts(nl);
