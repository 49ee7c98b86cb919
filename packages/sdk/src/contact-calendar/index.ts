export { parseYearPlan } from './parse-year-plan.js';
export { yearPlanSchema } from './schema.js';
export { contactCalendarTexts } from './texts.js';
export {
  type Attendance,
  type AttendanceTotal,
  type CalendarEntry,
  type DayOff,
  ENTRY_KINDS,
  type EntryKind,
  PUPIL_ROLES,
  type PupilRole,
  type Region,
  REGIONS,
  REMINDER_CHANNELS,
  type Reminder,
  type YearPlan,
} from './year-plan.js';
export { compareEntries, type EntryTime, firstDayOf, isAllDay, lastDayOf, shiftTime } from './entry-time.js';
