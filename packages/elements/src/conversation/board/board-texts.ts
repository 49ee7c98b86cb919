import { createTexts, type PageTexts, type Translate } from '@driehoek/sdk/i18n';
import { conversation } from '@driehoek/sdk/i18n/nl/conversation';
import { conversationBoardView } from '@driehoek/sdk/i18n/nl/conversation-board';
import { type LocalDate, schoolYearOf } from '@driehoek/sdk/shared';
import type { ReaderOptions } from '@driehoek/sdk/conversation';

const boardTexts = createTexts({ ...conversation, ...conversationBoardView });

/** The wording of the board for a reader. */
export interface BoardWording {
  readonly language: string;
  readonly translate: Translate<keyof typeof conversation | keyof typeof conversationBoardView>;
  /** The school year of today. */
  readonly thisYear: string;
  /** The options to pass to functions of the SDK that format texts. */
  readonly reader: ReaderOptions;
}

/** Creates the wording of `dh-conversation-board`. */
export function createBoardWording(language: string, pageTexts: PageTexts | undefined, today: LocalDate): BoardWording {
  return {
    language,
    thisYear: schoolYearOf(today),
    translate: boardTexts(language, pageTexts),
    reader: { language, ...(pageTexts && { texts: pageTexts }) },
  };
}
