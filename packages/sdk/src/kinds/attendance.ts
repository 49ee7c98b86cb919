import { isHousehold } from '../shared/parties.js';
import { may, partyOfReader, type Reader } from '../shared/rights.js';
import { validate } from '../shared/validate.js';
import type { AttendanceAnswer } from './attendance-answer.js';
import { aboutFamily } from './of-family.js';
import { attendanceSchema } from './schema.js';
import { createWholeRules } from './whole-record.js';

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
