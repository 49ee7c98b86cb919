import type { ExpectationsRound, RoundParty } from './expectations-round.js';
import { areOpen, listExpectedParties } from './households.js';

/**
 * Lists the other parties that will read what a party answers, once both have handed in; what the school answers in an open
 * round they read as soon as it hands in. They are all that are expected to hand in, the other household only when both
 * chose so, in the order of `ROUND_PARTIES`. A sealed copy will do: of the other household it has something only when both
 * chose so.
 */
export function listAudience(round: ExpectationsRound, party: RoundParty): RoundParty[] {
  return listExpectedParties(round).filter((other) => other !== party && areOpen(round, party, other));
}
