import { areHomesOpen, type ConversationPlan, listOthers } from '@driehoek/sdk/conversation';
import { isHousehold, type Party } from '@driehoek/sdk/shared';

/** Lists with whom a party can share: the other home only when both chose to see each other. */
export function listAudience(plan: ConversationPlan, party: Party): Party[] {
  const isClosed = (other: Party) => isHousehold(party) && isHousehold(other) && !areHomesOpen(plan);
  return listOthers(plan, party).filter((other) => !isClosed(other));
}
