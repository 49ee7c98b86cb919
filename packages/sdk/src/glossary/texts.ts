import { glossary as nl } from '../i18n/nl/glossary.js';
import { createTexts } from '../i18n/texts.js';

/** The texts of whether an explanation was verified: `glossary.checked.<state>`. */
export const glossaryTexts = /* @__PURE__ */ createTexts(nl);
