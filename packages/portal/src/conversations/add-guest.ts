import { addTo, changeIn, type ConversationPlan } from '@driehoek/sdk/conversation';
import { conversationWays } from '@driehoek/sdk/i18n/nl/conversation-ways';
import type { ParentOffer } from '@driehoek/sdk/parent-offers';
import { createId } from '../shared/create-id.js';

const TASK = conversationWays['conversation-ways.task.experienced-parent'];

/**
 * Adds the parent of an offer to a talk as a guest who has been through it, not announced yet: in the place of the guest
 * without a name with whom a way of working begins, else as somebody more. Nothing else of the offer comes along. Somebody
 * who is there already is not added again.
 */
export function addGuest(plan: ConversationPlan, { name }: ParentOffer): ConversationPlan {
  const isGuest = ({ task }: ConversationPlan['participants'][number]) =>
    (typeof task === 'string' ? task : task?.['nl']) === TASK;
  if (name !== undefined && plan.participants.some((each) => isGuest(each) && each.name === name)) return plan;
  const place = plan.participants.findIndex((each) => isGuest(each) && each.name === undefined);
  if (name !== undefined && place >= 0)
    return changeIn(plan, 'participants', place, { name, announced: false, announcedAt: undefined });
  return addTo(plan, 'participants', {
    id: createId(),
    ...(name !== undefined && { name }),
    role: 'external',
    task: { nl: TASK },
    announced: false,
  });
}
