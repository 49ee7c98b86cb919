import type { ParseOptions } from '../shared/refuse.js';
import { type ExpectationsRound, ROUND_PARTIES, type RoundMode, type RoundParty } from './expectations-round.js';
import { refuseExpectation } from './texts.js';

/**
 * Whether a party speaks first, so that the family may read what it handed in before it answers itself: the school, in an
 * open round. The family may answer before that all the same, for nobody has to wait for another: its answers are then
 * sealed to the school until that has handed in, as in a sealed round.
 */
export function speaksFirst({ mode }: ExpectationsRound, party: RoundParty): boolean {
  return mode === 'open' && party === 'school';
}

/** Whether it no longer changes how a round is held, because somebody handed in. */
export function isModeFixed({ parties }: ExpectationsRound): boolean {
  return ROUND_PARTIES.some((party) => parties[party]?.submittedAt !== undefined);
}

/**
 * Changes how a round is held. Throws `InvalidDataError` with code `mode-fixed` when it is held in another way and anybody
 * has handed in, for everybody answers knowing who is going to read it, and when.
 */
export function setRoundMode(round: ExpectationsRound, mode: RoundMode, options: ParseOptions = {}): ExpectationsRound {
  if (mode === (round.mode ?? 'sealed')) return round;
  if (isModeFixed(round)) refuseExpectation('mode', 'mode-fixed', mode, options);
  return { ...round, mode };
}
