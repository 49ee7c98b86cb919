import { type ParseOptions, validate } from '../shared/validate.js';
import type { AttendanceAnswer } from './attendance-answer.js';
import { isOwnAttendance, maySeeAttendance } from './own-attendance.js';
import { attendanceSchema } from './schema.js';
import { createWholeRules } from './whole-record.js';

/** Parses attendance from unknown data; unknown fields are kept. Throws `InvalidDataError`. Not checked: whether there is such a moment. */
export function parseAttendance(input: unknown, options?: ParseOptions): AttendanceAnswer {
  return validate(attendanceSchema, input, options);
}

/** Who comes along is a family's own. The school gets totals, which a server makes of the whole (`countAttendance`). */
export const attendanceRules = /* @__PURE__ */ createWholeRules<AttendanceAnswer>({
  kind: 'attendance',
  parse: parseAttendance,
  maySee: maySeeAttendance,
  mayChange: isOwnAttendance,
  fixed: ['family', 'household', 'by', 'entry'],
});
