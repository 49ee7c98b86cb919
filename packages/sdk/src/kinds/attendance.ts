import type { Household } from '../shared/parties.js';
import { isHousehold } from '../shared/parties.js';
import { may, partyOfReader, type Reader } from '../shared/rights.js';
import { validate } from '../shared/validate.js';
import type { OfFamily } from './of-family.js';
import { aboutFamily } from './of-family.js';
import { attendanceSchema } from './schema.js';
import { createWholeRules } from './whole-record.js';

/** Who comes along from one home of a family to one moment of a year plan. */
export interface AttendanceAnswer extends OfFamily {
  /** Unique for this home and moment. @subject nobody @sensitivity internal */
  readonly id: string;
  /** Set by a store. @subject nobody @sensitivity internal */
  readonly revision?: number;
  /** Which home of the pupil; the only one when left out. @subject family @sensitivity personal */
  readonly household?: Household;
  /** The id of the moment in the year plan. @subject nobody @sensitivity internal */
  readonly entry: string;
  /** The people who come along, by the names that the pupil uses; empty says that nobody can. @subject family @sensitivity personal */
  readonly coming: readonly string[];
}

/** Parses attendance from unknown data; unknown fields are kept. Throws `InvalidDataError`. Not checked: whether there is such a moment. */
export function parseAttendance(input: unknown): AttendanceAnswer {
  return validate(attendanceSchema, input);
}

/** Whether it is the reader's own home that answers; a pupil is at home in both. */
function isOwn(answer: AttendanceAnswer, reader: Reader): boolean {
  const party = partyOfReader(reader);
  const isAtHome = isHousehold(party) ? party === (answer.household ?? 'parents') : party !== undefined;
  return isAtHome && may(reader, 'year-plan', 'answer-attendance', aboutFamily(answer));
}

/** Who comes along is a family's own. The school gets totals, which a server makes of the whole (`countAttendance`). */
export const attendanceRules = /* @__PURE__ */ createWholeRules<AttendanceAnswer>({
  kind: 'attendance',
  parse: parseAttendance,
  maySee: isOwn,
  mayChange: isOwn,
  fixed: ['family', 'household', 'entry'],
});
