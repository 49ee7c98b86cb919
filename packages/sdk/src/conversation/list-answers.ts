import type { Party } from '../shared/parties.js';
import { isConfirmedNow } from './confirmed-wording.js';
import type { ConversationPlan } from './conversation-plan.js';
import { listParties } from './list-parties.js';

/**
 * What a party says of what was agreed: `agreed`; `disagreed`, until it confirms again; `changed`, when what it confirmed was
 * changed since; `none`, when it did not answer yet.
 */
export type AnswerState = 'agreed' | 'disagreed' | 'changed' | 'none';

/** The answer of one party. */
export interface PartyAnswer {
  readonly party: Party;
  readonly state: AnswerState;
}

/** Lists how each party of the family stands to what was agreed, in the order in which they speak: each home for itself. */
export function listAnswers(plan: ConversationPlan): PartyAnswer[] {
  return listParties(plan)
    .filter((party) => party !== 'school')
    .map((party) => ({ party, state: stateOf(plan, party) }));
}

function stateOf(plan: ConversationPlan, party: Party): AnswerState {
  const answer = plan.confirmations?.find(({ by }) => by === party);
  if (!answer) return 'none';
  if (!answer.agrees) return 'disagreed';
  return isConfirmedNow(plan, answer) ? 'agreed' : 'changed';
}
