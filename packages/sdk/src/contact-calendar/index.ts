export { parseYearPlan } from './parse-year-plan.js';
export { contactCalendarTexts } from './texts.js';
export {
  type Attendance,
  type AttendanceTotal,
  type CalendarEntry,
  type DayOff,
  ENTRY_KINDS,
  type EntryKind,
  type FamilyComing,
  GIVING_KINDS,
  MOST_ENTRIES,
  PARENT_ROLES,
  type ParentRole,
  PUPIL_ROLES,
  type PupilRole,
  type Region,
  REGIONS,
  REMINDER_CHANNELS,
  type Reminder,
  YEAR_PLAN_SCHEMA_VERSION,
  type YearPlan,
} from './year-plan.js';
export { beginOf, compareEntries, type EntryTime, firstDayOf, isAllDay, lastDayOf, shiftTime } from './entry-time.js';
export { addEarlierPlan, type ExtendedPlan } from './add-earlier-plan.js';
export { type CopyOptions, copyPlan, type MovedEntry, type PlanCopy } from './copy-plan.js';
export {
  type CountedFamily,
  countAttendance,
  countFamilies,
  type FamilyAttendance,
  type FamilyCount,
} from './count-attendance.js';
export { findDayOff, findDayOffOf, formatDayOff, type FreePeriod, isSchoolDay, listDaysOff } from './days-off.js';
export { type DueReminder, dueReminders, type ReminderOptions } from './due-reminders.js';
export { formatReminder, type ReminderText } from './format-reminder.js';
export {
  addEntry,
  answerAttendance,
  cancelEntry,
  changeEntry,
  type EntryChange,
  markReminder,
  moveEntry,
  removeEntry,
} from './edit-plan.js';
export { groupByDay } from './group-by-day.js';
export { type EntryFilter, listEntries } from './list-entries.js';
export { mergePlans } from './merge-plans.js';
export { monthsOf, weeksOfMonth } from './months.js';
export { type PublicHoliday, type PublicHolidayName, publicHolidays } from './public-holidays.js';
export type { YearPlanAdvice } from './review/review-context.js';
export { type ReviewOptions, reviewYearPlan } from './review/review-year-plan.js';
export {
  HOLIDAY_NAMES,
  type HolidayName,
  SCHOOL_HOLIDAYS_SOURCE,
  type SchoolHoliday,
  schoolHolidays,
} from './school-holidays.js';
export { findComing, findMovedFrom, isStandingAnswer } from './standing-answer.js';
export { isUsuallyFormal } from './year-plan.js';
