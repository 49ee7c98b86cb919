import { createTexts } from '@driehoek/sdk/i18n';
import * as en from '@driehoek/sdk/i18n/en';
import * as nl from '@driehoek/sdk/i18n/nl';

/** The names of types, statuses and the pupil's part, as the planner has them. */
export const conversationWords = createTexts({ nl: nl.conversation, en: en.conversation });
