import type { RoundParty } from '@driehoek/sdk/expectations';
import { HOUSEHOLDS, partyOfReader, type Reader } from '@driehoek/sdk/shared';
import type { FamilyRound } from '../records.js';

/** Lists the rounds of a family, oldest first: by school year, then in the order in which they were started. */
export function listRounds(rounds: readonly FamilyRound[], family: string): FamilyRound[] {
  return rounds
    .filter((round) => round.family === family)
    .sort((a, b) => a.schoolYear.localeCompare(b.schoolYear) || numberOf(a) - numberOf(b));
}

const numberOf = ({ id }: FamilyRound) => Number(id.slice(id.lastIndexOf('.') + 1));

/**
 * Returns the party for which a reader answers: the school for staff, one of the households for a parent. Not checked:
 * whether the reader takes part in a round.
 */
export const roundPartyOf = (reader: Reader): RoundParty => partyOfReader(reader) ?? 'school';

/** Whether nothing can be laid side by side yet for a party: it, the school and a household must have handed in. */
export function isWaiting({ parties }: Pick<FamilyRound, 'parties'>, party: RoundParty): boolean {
  const hasFamily = HOUSEHOLDS.some((household) => parties[household]?.submittedAt);
  return !hasFamily || !parties.school?.submittedAt || !parties[party]?.submittedAt;
}

/** Whether all expected parties have handed in; the pupil's part is optional. */
export function isComplete({ parties }: FamilyRound): boolean {
  return Object.entries(parties).every(([party, answers]) => party === 'pupil' || answers.submittedAt !== undefined);
}
