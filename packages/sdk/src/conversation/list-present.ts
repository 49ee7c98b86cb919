import { type Party, partyOf } from '../shared/parties.js';
import type { ConversationPlan } from './conversation-plan.js';
import { listParties } from './list-parties.js';

/**
 * Lists the parties of a conversation that sit at the table, in the order in which they speak. The pupil does not when somebody
 * else says what the pupil thinks (`represented`), and in a difficult talk only when the pupil takes part or has chosen how: when
 * in doubt it counts as there, but for a talk between adults.
 */
export function listPresent(plan: Pick<ConversationPlan, 'parties' | 'type' | 'pupilRole' | 'participants'>): Party[] {
  return listParties(plan).filter((party) => party !== 'pupil' || isPupilPresent(plan));
}

function isPupilPresent({
  type,
  pupilRole,
  participants,
}: Pick<ConversationPlan, 'type' | 'pupilRole' | 'participants'>): boolean {
  if (pupilRole !== undefined) return pupilRole !== 'represented';
  return type !== 'difficult-talk' || participants.some(({ role }) => partyOf(role) === 'pupil');
}
