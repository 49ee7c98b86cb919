import { type Household, isHousehold, type Party } from '../shared/parties.js';
import { isPartyUntold } from './announce-conversation.js';
import type { ConversationPlan } from './conversation-plan.js';
import { listOthers } from './list-parties.js';
import { type ListedItem, listUnshared } from './share-items.js';

/** A home that came into a conversation later, and what it does not have that the child's other home has. */
export interface MissedByHome {
  readonly home: Household;
  readonly items: readonly ListedItem[];
}

/**
 * Lists what a party had shared with the child's other home when a home came into the conversation, and this one does not have: it is
 * shared with named parties, and with a new one only when its own party does so. What was shared since with one home alone was meant so.
 * Nothing in a draft, in which all is still to be told.
 */
export function listMissedByHomes(plan: ConversationPlan, party: Party): MissedByHome[] {
  if (plan.draft) return [];
  const homes = listOthers(plan, party).filter(isHousehold);
  return homes.flatMap((home) => {
    const others = homes.filter((other) => other !== home);
    const isMissed = ({ item }: ListedItem) =>
      others.some((other) => item.sharedWith?.includes(other)) &&
      !item.sharedWith?.includes(home) &&
      isLaterThan(plan, home, item.sharedAt);
    const items = listUnshared(plan, party).filter(isMissed);
    return items.length > 0 ? [{ home, items }] : [];
  });
}

/** Whether a home came into a conversation after something was shared. Who was told before plans said when, came after all. */
function isLaterThan(plan: ConversationPlan, home: Household, sharedAt: string | undefined): boolean {
  if (isPartyUntold(plan, home)) return true;
  const joined = plan.joined?.find(({ party }) => party === home);
  if (!joined) return false;
  return joined.at === undefined || sharedAt === undefined || Date.parse(sharedAt) <= Date.parse(joined.at);
}
