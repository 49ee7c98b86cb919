import { type ConversationPlan, nameConversation } from '@driehoek/sdk/conversation';
import { partyOf, type Role } from '@driehoek/sdk/shared';

/** What a conversation is called in the portal, with whom it is about. */
export function nameTalk(plan: ConversationPlan, role: Role, language: string): string {
  const name = nameConversation(plan, partyOf(role), { language });
  return plan.title === undefined && plan.pupil ? `${name} · ${plan.pupil}` : name;
}
