import { conversation as nlNames } from '../../i18n/nl/conversation.js';
import { conversationSheet as nl } from '../../i18n/nl/conversation-sheet.js';
import { supportSheet as nlSupport } from '../../i18n/nl/conversation-support.js';
import { roles as nlRoles } from '../../i18n/nl/shared.js';
import { type Language, localizeText, SOURCE_LANGUAGE, type Text } from '../../i18n/text.js';
import { createTexts, type ReaderOptions } from '../../i18n/texts.js';
import { dateLanguage } from '../../shared/format-moment.js';
import { formatLocal, type LocalDate } from '../../shared/local-time.js';

const DATE: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
const sheetTexts = /* @__PURE__ */ createTexts({ ...nl, ...nlNames, ...nlRoles, ...nlSupport });

/** The language and translators of a sheet. */
export interface SheetWords {
  readonly language: Language;
  readonly translate: ReturnType<typeof sheetTexts>;
  /** Returns the reader's wording of a text of the plan. */
  readonly localize: (text: Text) => string;
  /** Formats a day with its weekday: `maandag 1 februari 2027`. */
  readonly formatDay: (day: LocalDate) => string;
}

/** Creates the translators for a reader. */
export function sheetWords({ language = SOURCE_LANGUAGE, texts }: ReaderOptions): SheetWords {
  return {
    language,
    translate: sheetTexts(language, texts),
    localize: (text) => localizeText(text, language),
    formatDay: (day) => formatLocal(day, dateLanguage(language), DATE),
  };
}
