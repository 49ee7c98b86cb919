import { addDays } from '../shared/calendar-day.js';
import type { LocalDate } from '../shared/local-time.js';
import { compareEntries, firstDayOf, lastDayOf } from './entry-time.js';
import type { CalendarEntry } from './year-plan.js';

/** The most days under which an entry is listed: more than a school year has. */
const MOST_DAYS = 400;

/**
 * Groups entries by day, days and entries earliest first; an entry of several days is listed under each, or under the
 * first 400 of them. Days without entries are left out.
 */
export function groupByDay(entries: readonly CalendarEntry[]): Map<LocalDate, CalendarEntry[]> {
  const days = new Map<LocalDate, CalendarEntry[]>();
  for (const entry of [...entries].sort(compareEntries)) {
    const first = firstDayOf(entry);
    const end = addDays(first, MOST_DAYS - 1);
    const last = lastDayOf(entry) < end ? lastDayOf(entry) : end;
    for (let day = first; day <= last; day = addDays(day, 1)) {
      const others = days.get(day);
      if (others) others.push(entry);
      else days.set(day, [entry]);
    }
  }
  // Already sorted: an entry that begins later only adds days after the existing ones.
  return days;
}
