import { createTexts, type Translate } from '@driehoek/sdk/i18n';
import { conversationHints, conversationStaff } from '@driehoek/sdk/i18n/nl/conversation-staff';
import type { ConversationView } from './conversation-view.js';

const texts = createTexts({ ...conversationHints, ...conversationStaff });

/** The texts that only staff see. */
export const staffTexts = ({
  language,
  wording,
}: ConversationView): Translate<keyof typeof conversationStaff | keyof typeof conversationHints> =>
  texts(language, wording.texts);
