import { createTexts, type PageTexts, type Translate } from '@driehoek/sdk/i18n';
import { conversation, conversationView } from '@driehoek/sdk/i18n/nl/conversation';
import { roles } from '@driehoek/sdk/i18n/nl/shared';

/** Every text of the planner. */
export type PlannerTexts = Translate<keyof typeof conversation | keyof typeof conversationView | keyof typeof roles>;

const texts = createTexts({ ...roles, ...conversation, ...conversationView });

/** The words of `dh-conversation-planner` for a reader. */
export function plannerTexts(language: string, pageTexts: PageTexts | undefined): PlannerTexts {
  return texts(language, pageTexts);
}
