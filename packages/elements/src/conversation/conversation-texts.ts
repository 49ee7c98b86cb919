import { createTexts, type Language, type PageTexts, type Translate, wordForReader } from '@driehoek/sdk/i18n';
import { conversation, conversationView } from '@driehoek/sdk/i18n/nl/conversation';
import { roles } from '@driehoek/sdk/i18n/nl/shared';
import type { Side } from '@driehoek/sdk/shared';

/** The texts that every reader of a conversation may see, in one language. */
export type PlannerTexts = Translate<keyof typeof conversation | keyof typeof conversationView | keyof typeof roles>;

const catalogue = { ...roles, ...conversation, ...conversationView };
const texts = createTexts(catalogue);

/** The readers for whom there are wordings of their own. */
const WITH_OWN_WORDS: ReadonlySet<string> = new Set(['pupil', 'external']);

/**
 * The texts of the planner and its parts for a reader, with the page's own wordings. The pupil is addressed as a pupil, and somebody
 * from outside as no parent: a text with a second wording, its key and `.pupil` or `.external`, has that one for them.
 */
export function plannerTexts(language: Language, extra?: PageTexts, reader?: Side | 'external'): PlannerTexts {
  const own = reader && WITH_OWN_WORDS.has(reader) ? reader : undefined;
  return wordForReader(texts(language, extra), catalogue, own);
}
