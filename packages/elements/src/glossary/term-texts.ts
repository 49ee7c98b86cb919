import { createTexts } from '@driehoek/sdk/i18n';
import { glossary, glossaryView } from '@driehoek/sdk/i18n/nl/glossary';

/** The words of `dh-term`. */
export const termTexts = /* @__PURE__ */ createTexts({ ...glossary, ...glossaryView });
