import { createTexts, type Language, type PageTexts, type Translate } from '@driehoek/sdk/i18n';
import { conversation, conversationView } from '@driehoek/sdk/i18n/nl/conversation';
import { roles } from '@driehoek/sdk/i18n/nl/shared';
import type { Party } from '@driehoek/sdk/shared';

/** The texts that every reader of a conversation may see, in one language. */
export type PlannerTexts = Translate<keyof typeof conversation | keyof typeof conversationView | keyof typeof roles>;

const catalogue = { ...roles, ...conversation, ...conversationView };
const texts = createTexts(catalogue);

/**
 * The texts of the planner and its parts for a reader, with the page's own wordings. The pupil is addressed as a pupil: a text
 * with a second wording, its key and `.pupil`, has that one for the pupil.
 */
export function plannerTexts(language: Language, extra?: PageTexts, party?: Party): PlannerTexts {
  const translate = texts(language, extra);
  if (party !== 'pupil') return translate;
  return (key, values) => {
    const own = `${key}.pupil`;
    return translate(isPlannerKey(own) ? own : key, values);
  };
}

const isPlannerKey = (key: string): key is keyof typeof catalogue => Object.hasOwn(catalogue, key);
