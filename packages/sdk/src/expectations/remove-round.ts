import { listKeptFor } from '../shared/kept-for.js';
import { type ExpectationsRound, type PartyAnswers, ROUND_PARTIES, type RoundParty } from './expectations-round.js';

/**
 * Whether nobody but a party answered, as far as a copy tells. Ask it of that party's copy (`sealRound`): the answer for the whole
 * round would tell that somebody began to answer for itself.
 */
export function isRoundSilent(copy: ExpectationsRound, party: RoundParty | undefined): boolean {
  return ROUND_PARTIES.every((each) => each === party || !hasOwnAnswers(copy.parties[each]));
}

function hasOwnAnswers({ answers = {}, submittedAt, again, unsent }: Partial<PartyAnswers> = {}): boolean {
  return submittedAt !== undefined || [answers, again?.answers, unsent].some((of) => Object.keys(of ?? {}).length > 0);
}

/**
 * Removes a round for a party: the school for itself and all who answered nothing in it, another party for itself alone. Returns what
 * is left of it for those who still have a copy; `undefined` when that is nobody. What none of them could read goes.
 */
export function removeRoundFor(round: ExpectationsRound, party: RoundParty): ExpectationsRound | undefined {
  const answered = ROUND_PARTIES.filter((each) => hasOwnAnswers(round.parties[each]));
  const keptFor = listKeptFor(round, answered, party);
  if (keptFor.length === 0) return undefined;
  const isRead = (each: RoundParty) => round.mode === 'open' && each === 'school' && round.parties.school?.submittedAt;
  const left = ROUND_PARTIES.filter((each) => keptFor.includes(each) || isRead(each));
  return {
    ...round,
    parties: Object.fromEntries(left.map((each) => [each, round.parties[each]])),
    keptFor: ROUND_PARTIES.filter((each) => keptFor.includes(each)),
  };
}
