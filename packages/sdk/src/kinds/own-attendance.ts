import { isHousehold } from '../shared/parties.js';
import { may, partyOfReader, type Reader } from '../shared/rights.js';
import type { AttendanceAnswer } from './attendance-answer.js';
import { aboutFamily } from './of-family.js';

type Whose = Pick<AttendanceAnswer, 'family' | 'household' | 'by'>;

/**
 * Whether it is the reader's own answer, to give and to change: that of their home, or the pupil's. With one home its answer is the
 * pupil's as well; with two each says it for themselves.
 */
export function isOwnAttendance(answer: Whose, reader: Reader): boolean {
  const isOfOneOfTwo = partyOfReader(reader) === 'pupil' && answer.household !== undefined;
  return !isOfOneOfTwo && maySeeAttendance(answer, reader);
}

/** Whether a reader may read an answer: that of their own home, and a pupil, who is at home in both, that of each. */
export function maySeeAttendance(answer: Whose, reader: Reader): boolean {
  const party = partyOfReader(reader);
  const isTheirs = answer.by === undefined ? isAtHome(answer, party) : party === answer.by;
  return isTheirs && may(reader, 'year-plan', 'answer-attendance', aboutFamily(answer));
}

const isAtHome = ({ household = 'parents' }: Whose, party: ReturnType<typeof partyOfReader>): boolean =>
  isHousehold(party) ? party === household : party === 'pupil';
