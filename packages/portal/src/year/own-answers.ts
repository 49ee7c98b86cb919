import { partyOfReader } from '@driehoek/sdk/shared';
import { familyOf } from '../family/family.js';
import { hasTwoHomes } from '../family/households.js';
import { readerOf } from '../family/reader.js';
import type { AttendanceAnswer } from '../records.js';
import type { PortalState } from '../state.js';
import { listOwnAnswers } from './plan-layers.js';

/** A pupil with two homes answers apart from both: neither reads there what was said of the other. */
export function ownByOf(state: PortalState): 'pupil' | undefined {
  const isOfTwo = partyOfReader(readerOf(state)) === 'pupil' && hasTwoHomes(state, familyOf(state).id);
  return isOfTwo ? 'pupil' : undefined;
}

/** Lists what the visitor's own home, or the pupil, answered on who comes. */
export const listAnswersOf = (state: PortalState): readonly AttendanceAnswer[] =>
  listOwnAnswers(state.attendance, { family: familyOf(state).id, reader: readerOf(state), by: ownByOf(state) });
