import { addDays, weekdayOf } from './calendar-day.js';
import type { LocalDate } from './local-time.js';

/** Days without school, the last one included. */
export interface DaysOff {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** In days: no holiday of a school is longer. */
const LONGEST_OFF = 60;

/**
 * Finds the first day from this one on which there is school, Monday to Friday and no day off: for a day that is proposed. The day
 * itself when there is none within sixty days.
 */
export function findSchoolDay(from: LocalDate, daysOff: readonly DaysOff[] = []): LocalDate {
  const isFree = (day: LocalDate) =>
    ['sat', 'sun'].includes(weekdayOf(day)) || daysOff.some(({ start, end }) => start <= day && day <= end);
  for (let count = 0; count < LONGEST_OFF; count += 1) {
    const day = addDays(from, count);
    if (!isFree(day)) return day;
  }
  return from;
}
