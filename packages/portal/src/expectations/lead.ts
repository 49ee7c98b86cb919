import { listAudience, listReopenings, type RoundParty } from '@driehoek/sdk/expectations';
import { wordsOf } from '../pages.js';
import type { FamilyRound } from '../records.js';
import type { PortalState } from '../state.js';
import { isWaiting } from './rounds.js';

/**
 * The key of what the page says first to a party: how a round goes with those who are in it, and once answers lie side by side, that
 * they do; while answers are open again, that they are.
 */
export function leadOf(state: PortalState, round: FamilyRound | undefined, party: RoundParty) {
  const { lead, leadOpen } = wordsOf('expectations', state);
  if (round && !isWaiting(round, party)) {
    const isOpenAgain = listReopenings(round).some(({ reopenedAt }) => reopenedAt !== undefined);
    return isOpenAgain ? 'portal.expectations.lead-again' : 'portal.expectations.lead-done';
  }
  if (round?.mode === 'open') return leadOpen;
  return round && listAudience(round, party).length > 1 ? 'portal.expectations.lead-more' : lead;
}
