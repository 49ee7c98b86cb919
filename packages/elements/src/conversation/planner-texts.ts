import { createTexts, type PageTexts, type Translate } from '@driehoek/sdk/i18n';
import * as en from '@driehoek/sdk/i18n/en';
import * as nl from '@driehoek/sdk/i18n/nl';

/** Every text of the planner. */
export type PlannerTexts = Translate<
  keyof typeof nl.conversation | keyof typeof nl.conversationView | keyof typeof nl.roles
>;

const texts = createTexts({
  nl: { ...nl.roles, ...nl.conversation, ...nl.conversationView },
  en: { ...en.roles, ...en.conversation, ...en.conversationView },
});

/** The words of `dh-conversation-planner` for a reader. */
export function plannerTexts(language: string, pageTexts: PageTexts | undefined): PlannerTexts {
  return texts(language, pageTexts);
}
