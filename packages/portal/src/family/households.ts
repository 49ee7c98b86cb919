import { isHousehold } from '@driehoek/sdk/shared';
import { withExampleConversations } from '../conversations/example-conversations.js';
import { withExampleRounds } from '../expectations/example-rounds.js';
import type { PortalState } from '../state.js';

/** Whether the child of a family has two homes, as its conversations and rounds of expectations tell. */
export function hasTwoHomes(state: PortalState, family: string): boolean {
  const rounds = withExampleRounds(state.rounds, state.thisYear);
  const conversations = withExampleConversations(state.conversations, state.thisYear);
  return (
    rounds.some((round) => round.family === family && round.parties['parents-2'] !== undefined) ||
    conversations.some((plan) => plan.family === family && (plan.parties ?? []).filter(isHousehold).length > 1)
  );
}
