import type { ConversationPlan } from '@driehoek/sdk/conversation/plan';
import { localizeText } from '@driehoek/sdk/i18n';
import { conversationWords } from './conversation-words.js';

/** What a conversation is called in the portal: its own title, else its type and whom it is about. */
export function nameConversation({ title, type, pupil }: ConversationPlan, language: string): string {
  if (title !== undefined) return localizeText(title, language);
  const kind = conversationWords(language)(`conversation.type.${type}`);
  const name = kind.charAt(0).toLocaleUpperCase(language) + kind.slice(1);
  return pupil ? `${name} · ${pupil}` : name;
}
