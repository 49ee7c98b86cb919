import { createTexts, type Translate } from '@driehoek/sdk/i18n';
import { conversationSharing } from '@driehoek/sdk/i18n/nl/conversation';
import type { ConversationView } from '../../conversation-view.js';

const texts = createTexts(conversationSharing);

/** The texts of the dialog in which one shares. */
export const sharingTexts = ({ language, wording }: ConversationView): Translate<keyof typeof conversationSharing> =>
  texts(language, wording.texts);
