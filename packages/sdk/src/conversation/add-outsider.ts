import type { ConversationPlan } from './conversation-plan.js';
import { addTo, changeIn } from './edit-plan.js';

/**
 * Adds somebody from outside, whose name is still to be filled in, to who take part, as the one who takes up an agreement. The family is
 * not told of that person by this: until the school does, nobody of the family has it in a copy. The plan is unchanged when it has no
 * such agreement. Not checked: whether `id` is unique among who take part.
 */
export function addOutsider(plan: ConversationPlan, agreementId: string, id: string): ConversationPlan {
  const index = plan.agreements.findIndex((agreement) => agreement.id === agreementId);
  if (index < 0) return plan;
  const withPerson = addTo(plan, 'participants', { id, role: 'external', announced: false });
  return changeIn(withPerson, 'agreements', index, { who: 'external', participant: id });
}
