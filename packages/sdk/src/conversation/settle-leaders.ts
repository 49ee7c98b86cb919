import type { ConversationPlan } from './conversation-plan.js';
import { listLeaderCandidates } from './list-leader-candidates.js';

/**
 * Returns a plan after a change, led as before where the change names somebody who cannot lead (`listLeaderCandidates`): who leads an
 * agreement has it in their copy, with its goal. Who leads stays, also when they could not be chosen any more.
 */
export function settleLeaders(before: ConversationPlan, after: ConversationPlan): ConversationPlan {
  if (after === before) return after;
  const wasLed = new Map(before.agreements.map(({ id, leader }) => [id, leader]));
  const led = keepLeader(after, before.leader, listIds(after));
  const ids = listIds(after, { withFamily: true });
  const agreements = after.agreements.map((each) => keepLeader(each, wasLed.get(each.id), ids));
  const isSame = agreements.every((each, index) => each === after.agreements[index]);
  return isSame ? led : { ...led, agreements };
}

const listIds = (plan: ConversationPlan, options?: { readonly withFamily: boolean }): ReadonlySet<string> =>
  new Set(listLeaderCandidates(plan, options).map(({ id }) => id));

function keepLeader<T extends { readonly leader?: string }>(
  after: T,
  before: string | undefined,
  candidates: ReadonlySet<string>,
): T {
  const { leader, ...rest } = after;
  if (leader === undefined || leader === before || candidates.has(leader)) return after;
  return { ...rest, ...(before !== undefined && { leader: before }) } as T;
}
