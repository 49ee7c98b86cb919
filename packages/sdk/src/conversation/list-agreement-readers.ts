import type { Party } from '../shared/parties.js';
import type { Agreement } from './agreement.js';
import type { ConversationPlan } from './conversation-plan.js';
import { isOfClosedHome, listParties } from './list-parties.js';

/**
 * Lists the parties of a conversation that have an agreement in their copy: all but the child's other home, of what one of two
 * homes does that did not both choose to see each other.
 */
export function listAgreementReaders(
  plan: Pick<ConversationPlan, 'parties' | 'openHouseholds'>,
  { who }: Pick<Agreement, 'who'>,
): Party[] {
  return listParties(plan).filter((party) => !isOfClosedHome(plan, who, party));
}
