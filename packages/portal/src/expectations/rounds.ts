import type { RoundParty } from '@driehoek/sdk/expectations';
import { partyOfReader, type Reader } from '@driehoek/sdk/shared';
import type { FamilyRound, Visitor } from '../records.js';

/** The rounds of a family, oldest first: by school year, then in the order in which they began. */
export function listRounds(rounds: readonly FamilyRound[], family: string): FamilyRound[] {
  return rounds
    .filter((round) => round.family === family)
    .sort((a, b) => a.schoolYear.localeCompare(b.schoolYear) || numberOf(a) - numberOf(b));
}

const numberOf = ({ id }: FamilyRound) => Number(id.slice(id.lastIndexOf('.') + 1));

/**
 * As which party somebody answers: staff for the school, a parent for one of the households. Not checked: whether they
 * may see the round.
 */
export function roundPartyOf(reader: Reader, round: FamilyRound, household: Visitor['household']): RoundParty {
  const ofHome = household && round.parties[household] ? partyOfReader({ ...reader, party: household }) : undefined;
  return ofHome ?? partyOfReader(reader) ?? 'school';
}

/** Whether all whose answer is waited for have handed in; the pupil is not waited for. */
export function isComplete({ parties }: FamilyRound): boolean {
  return Object.entries(parties).every(([party, answers]) => party === 'pupil' || answers.submittedAt !== undefined);
}
