import {
  conversation as enNames,
  conversationHints as enHints,
  conversationSheet as en,
  roles as enRoles,
} from '../../i18n/en.js';
import {
  conversation as nlNames,
  conversationHints as nlHints,
  conversationSheet as nl,
  roles as nlRoles,
} from '../../i18n/nl.js';
import { type Language, localizeText, SOURCE_LANGUAGE, type Text } from '../../i18n/text.js';
import { createTexts, type ReaderOptions } from '../../i18n/texts.js';

const sheetTexts = /* @__PURE__ */ createTexts({
  nl: { ...nl, ...nlNames, ...nlHints, ...nlRoles },
  en: { ...en, ...enNames, ...enHints, ...enRoles },
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
