import { createTexts, type Translate } from '@driehoek/sdk/i18n';
import { conversation, conversationView } from '@driehoek/sdk/i18n/nl/conversation';
import { roles } from '@driehoek/sdk/i18n/nl/shared';

/** The texts that every reader of a conversation may see, in one language. */
export type PlannerTexts = Translate<keyof typeof conversation | keyof typeof conversationView | keyof typeof roles>;

/** The texts of the planner and its parts: call it with a language and the page's own wordings. */
export const plannerTexts = createTexts({ ...roles, ...conversation, ...conversationView });
