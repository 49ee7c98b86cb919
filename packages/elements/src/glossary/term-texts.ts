import { createTexts } from '@driehoek/sdk/i18n';
import * as en from '@driehoek/sdk/i18n/en';
import * as nl from '@driehoek/sdk/i18n/nl';

/** The words of `dh-term`. */
export const termTexts = /* @__PURE__ */ createTexts({
  nl: { ...nl.glossary, ...nl.glossaryView },
  en: { ...en.glossary, ...en.glossaryView },
});
