import { isHousehold } from '../shared/parties.js';
import { may, partyOfReader, type Reader } from '../shared/rights.js';
import type { AttendanceAnswer } from './attendance-answer.js';
import { aboutFamily } from './of-family.js';

/** Whether it is the reader's own home that answers; a pupil is at home in both. Nobody else reads or changes the answer. */
export function isOwnAttendance(answer: Pick<AttendanceAnswer, 'family' | 'household'>, reader: Reader): boolean {
  const party = partyOfReader(reader);
  const isAtHome = isHousehold(party) ? party === (answer.household ?? 'parents') : party !== undefined;
  return isAtHome && may(reader, 'year-plan', 'answer-attendance', aboutFamily(answer));
}
