import { createTexts } from '@driehoek/sdk/i18n';
import { conversation } from '@driehoek/sdk/i18n/nl/conversation';

/** The names of types, statuses and the pupil's part, as the planner has them. */
export const conversationWords = createTexts(conversation);
