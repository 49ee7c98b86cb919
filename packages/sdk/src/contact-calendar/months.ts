import { addDays, weekdayOf } from '../shared/calendar-day.js';
import { type LocalDate, WEEKDAYS } from '../shared/local-time.js';
import type { SchoolYear } from '../shared/school-year.js';

/** Lists the twelve months of a school year, as `2026-08` to `2027-07`. */
export function monthsOf(schoolYear: SchoolYear): string[] {
  const first = Number(schoolYear.slice(0, 4));
  return Array.from({ length: 12 }, (_, index) => {
    const month = ((index + 7) % 12) + 1;
    return `${first + Number(index > 4)}-${String(month).padStart(2, '0')}`;
  });
}

/**
 * Lists the weeks of a month (`2026-11`), Monday first. Each week is complete, with days of the neighbouring months at
 * either end.
 */
export function weeksOfMonth(month: string): LocalDate[][] {
  const first = `${month}-01`;
  const weeks: LocalDate[][] = [];
  let monday = addDays(first, -WEEKDAYS.indexOf(weekdayOf(first)));
  do {
    const start = monday;
    weeks.push(WEEKDAYS.map((_, index) => addDays(start, index)));
    monday = addDays(monday, 7);
  } while (monday.startsWith(month));
  return weeks;
}
