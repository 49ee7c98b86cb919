import { type Household, isHousehold } from '../../shared/parties.js';
import type { RhythmWording } from '../check-in.js';

/** Returns the home with which a rhythm is: the one that begins it, or else the one that was chosen. */
export const homeOfRhythm = ({
  caller,
  household = 'parents',
}: Pick<RhythmWording, 'caller' | 'household'>): Household => (isHousehold(caller) ? caller : household);
