import type { RoundParty } from '@driehoek/sdk/expectations';
import type { Role } from '@driehoek/sdk/shared';
import type { FamilyRound, Visitor } from '../records.js';

/** The rounds of a family, oldest first: by school year, then in the order in which they began. */
export function listRounds(rounds: readonly FamilyRound[], family: string): FamilyRound[] {
  return rounds
    .filter((round) => round.family === family)
    .sort((a, b) => a.schoolYear.localeCompare(b.schoolYear) || numberOf(a) - numberOf(b));
}

const numberOf = ({ id }: FamilyRound) => Number(id.slice(id.lastIndexOf('.') + 1));

/** As which party somebody answers: staff for the school, a parent for one of the households. */
export function roundPartyOf(role: Role, round: FamilyRound, household: Visitor['household']): RoundParty {
  if (role === 'pupil') return 'pupil';
  if (role !== 'parent') return 'school';
  return household && round.parties[household] ? household : 'parents';
}

/** Whether all whose answer is waited for have handed in; the pupil is not waited for. */
export function isComplete({ parties }: FamilyRound): boolean {
  return Object.entries(parties).every(([party, answers]) => party === 'pupil' || answers.submittedAt !== undefined);
}
