import { HOUSEHOLDS, type Household } from '../shared/parties.js';
import { type ExpectationsRound, ROUND_PARTIES, type RoundParty } from './expectations-round.js';

/** Returns the other household; `undefined` for a party that is none. */
export function otherHousehold(party: RoundParty | undefined): Household | undefined {
  if (!HOUSEHOLDS.some((household) => household === party)) return undefined;
  return party === 'parents' ? 'parents-2' : 'parents';
}

/**
 * Whether two parties may have each other's answers once both have handed in: always, but for two households, of which
 * both must have chosen so (`openHousehold`).
 */
export function areOpen({ parties }: ExpectationsRound, party: RoundParty, other: RoundParty): boolean {
  if (otherHousehold(party) !== other) return true;
  return parties[party]?.openHousehold === true && parties[other]?.openHousehold === true;
}

/**
 * Creates a round without the other household, to lay one household's answers beside the school's. What school and
 * one household talk about is found without what the other household said.
 */
export function selectHousehold(round: ExpectationsRound, household: Household): ExpectationsRound {
  const other = otherHousehold(household);
  const parties = Object.fromEntries(Object.entries(round.parties).filter(([party]) => party !== other));
  return { ...round, parties };
}

/**
 * Lists the parties that are expected to hand in, in the order of `ROUND_PARTIES`: the school, each household of the
 * round and one when there is none, and the pupil when in the round. In the copy of a household, which has nothing of
 * the other, it is that household alone.
 */
export function listExpectedParties({ parties }: ExpectationsRound): RoundParty[] {
  return ROUND_PARTIES.filter(
    (party) => party === 'school' || parties[party] || (party === 'parents' && !parties['parents-2']),
  );
}

/**
 * Whether a party takes part in a round, or may still join it: not once anybody else handed in, who was told then for whom
 * the answers are. Who is expected to answer always may.
 */
export function mayAnswer(round: ExpectationsRound, party: RoundParty): boolean {
  if (listExpectedParties(round).includes(party)) return true;
  return Object.values(round.parties).every((answers) => answers?.submittedAt === undefined);
}
