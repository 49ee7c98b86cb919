import type { RoundParty } from './expectations-round.js';

/** The order in which parties speak: the family first. */
const SPEAKING_ORDER: readonly RoundParty[] = ['parents', 'parents-2', 'pupil', 'school'];

/**
 * Sorts parties in the order in which their words are shown: parents, second household, pupil, school. A reader of the
 * family has its own words first. The school's stay last for the school too: its screen is the one that the family looks
 * at during the talk.
 */
export function orderParties(parties: readonly RoundParty[], reader?: RoundParty): RoundParty[] {
  const placeOf = (party: RoundParty) => (party === reader && party !== 'school' ? -1 : SPEAKING_ORDER.indexOf(party));
  return [...parties].sort((a, b) => placeOf(a) - placeOf(b));
}
