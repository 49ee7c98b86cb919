import { conversation as enNames, conversationSheet as en, roles as enRoles } from '../../i18n/en.js';
import { conversation as nlNames, conversationSheet as nl, roles as nlRoles } from '../../i18n/nl.js';
import { type Language, localizeText, SOURCE_LANGUAGE, type Text } from '../../i18n/text.js';
import { createTexts, type ReaderOptions } from '../../i18n/texts.js';

const sheetTexts = /* @__PURE__ */ createTexts({
  nl: { ...nl, ...nlNames, ...nlRoles },
  en: { ...en, ...enNames, ...enRoles },
});

/** What a sheet needs to speak to its reader. */
export interface SheetWords {
  readonly language: Language;
  readonly translate: ReturnType<typeof sheetTexts>;
  /** The reader's wording of a text of the plan. */
  readonly say: (text: Text) => string;
}

/** The words for this reader. */
export function sheetWords({ language = SOURCE_LANGUAGE, texts }: ReaderOptions): SheetWords {
  return { language, translate: sheetTexts(language, texts), say: (text) => localizeText(text, language) };
}
