import { isHousehold } from '@driehoek/sdk/shared';
import type { FamilyConversation, FamilyRound } from '../records.js';
import type { PortalState } from '../state.js';

/** Whether the child of a family has two homes, as far as the visitor's copies of its conversations and rounds tell. */
export const hasTwoHomes = ({ rounds, conversations }: PortalState, family: string): boolean =>
  hasTwoHomesIn(rounds, conversations, family);

/** Whether the child of a family has two homes, as conversations and rounds of expectations tell. */
export function hasTwoHomesIn(
  rounds: readonly FamilyRound[],
  conversations: readonly FamilyConversation[],
  family: string,
): boolean {
  return (
    rounds.some((round) => round.family === family && isOfTwoHomes(round)) ||
    conversations.some((plan) => plan.family === family && (plan.parties ?? []).filter(isHousehold).length > 1)
  );
}

/** Of the other home a parent's copy may have nothing, but that there is something to choose about it. */
const isOfTwoHomes = ({ parties }: FamilyRound): boolean =>
  parties['parents-2'] !== undefined || parties.parents?.openHousehold !== undefined;
