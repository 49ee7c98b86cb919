import { announceConversation, type ConversationPlan, namePeople, shareItems } from '@driehoek/sdk/conversation';
import type { Instant, Party } from '@driehoek/sdk/shared';
import { listGiven, type SharingChoice } from './sharing-choice.js';

/** Shares what was chosen, and tells the family of the conversation when the choice is an invitation. */
export function applyChoice(
  plan: ConversationPlan,
  party: Party,
  choice: SharingChoice,
  now: Instant,
): ConversationPlan {
  const announced = choice.isInvitation ? announceConversation(namePeople(plan, choice.names), now) : plan;
  return listGiven(plan, party, choice).reduce(
    (before, { party: other, items }) => shareItems(before, party, items, [other], now),
    announced,
  );
}
