import { conversation as nlNames } from '../../i18n/nl/conversation.js';
import { conversationSheet as nl } from '../../i18n/nl/conversation-sheet.js';
import { conversationHints as nlHints } from '../../i18n/nl/conversation-staff.js';
import { roles as nlRoles } from '../../i18n/nl/shared.js';
import { type Language, localizeText, SOURCE_LANGUAGE, type Text } from '../../i18n/text.js';
import { createTexts, type ReaderOptions } from '../../i18n/texts.js';

const sheetTexts = /* @__PURE__ */ createTexts({ ...nl, ...nlNames, ...nlHints, ...nlRoles });

/** The language and translators of a sheet. */
export interface SheetWords {
  readonly language: Language;
  readonly translate: ReturnType<typeof sheetTexts>;
  /** Returns the reader's wording of a text of the plan. */
  readonly localize: (text: Text) => string;
}

/** Creates the translators for a reader. */
export function sheetWords({ language = SOURCE_LANGUAGE, texts }: ReaderOptions): SheetWords {
  return { language, translate: sheetTexts(language, texts), localize: (text) => localizeText(text, language) };
}
