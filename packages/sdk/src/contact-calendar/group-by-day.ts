import { addDays } from '../shared/calendar-day.js';
import type { LocalDate } from '../shared/local-time.js';
import { compareEntries, firstDayOf, lastDayOf } from './entry-time.js';
import type { CalendarEntry } from './year-plan.js';

/**
 * Groups entries by day, days and entries earliest first; an entry of several days is listed under each. Days without
 * entries are left out.
 */
export function groupByDay(entries: readonly CalendarEntry[]): Map<LocalDate, CalendarEntry[]> {
  const days = new Map<LocalDate, CalendarEntry[]>();
  for (const entry of [...entries].sort(compareEntries)) {
    const last = lastDayOf(entry);
    for (let day = firstDayOf(entry); day <= last; day = addDays(day, 1)) {
      const others = days.get(day);
      if (others) others.push(entry);
      else days.set(day, [entry]);
    }
  }
  // Already sorted: an entry that begins later only adds days after the existing ones.
  return days;
}
