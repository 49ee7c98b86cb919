import { listSeen } from '../conversations/family-conversations.js';
import { withExampleRounds } from '../expectations/example-rounds.js';
import { FAMILY_ROLES, STAFF_ROLES } from '../family/family.js';
import type { PortalState } from '../state.js';
import { nextYear } from '../year/next-year.js';
import type { ChainSources } from './chain.js';

/** What the visitor may see of what chains consist of. What the school chose to do because of a report is its own. */
export function chainSources(state: PortalState): ChainSources {
  const { role } = state.visitor;
  const isFamily = FAMILY_ROLES.includes(role) && !STAFF_ROLES.includes(role);
  return {
    role,
    plans: isFamily ? [] : state.plans,
    yearPlans: [state.thisYear, nextYear(state.thisYear)].flatMap((year) => Object.values(state.layersOf(year))),
    rounds: withExampleRounds(state.rounds, state.thisYear),
    conversations: listSeen(state),
  };
}
