import { localizeText } from '@driehoek/sdk/i18n';
import type { PlannerScene } from './planner-scene.js';

/** What the conversation is called. A difficult talk is just a conversation to the family: a name must not judge beforehand. */
export function nameConversation({ plan: { title, type }, texts, language, isStaff }: PlannerScene): string {
  if (title) return localizeText(title, language);
  return type === 'difficult-talk' && !isStaff ? texts('conversation.untitled') : texts(`conversation.type.${type}`);
}
