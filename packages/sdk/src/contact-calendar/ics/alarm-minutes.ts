import { isAllDay } from '../entry-time.js';
import type { CalendarEntry } from '../year-plan.js';

/** In minutes: nine in the morning, when reminders are due, and the shortest notice of one. */
const NINE = 540;
const NOTICE = 60;

/**
 * Lists how many minutes before the start of an entry its reader is reminded, longest before first: on each day on which the
 * school reminds, at nine in the morning or an hour before the start, whichever comes first (`dueReminders`). After a clock change
 * in between it is an hour earlier or later. Of whole days, which begin at midnight, it may be negative. A cancelled entry has none.
 */
export function alarmMinutes(entry: CalendarEntry): number[] {
  const { start, reminders, cancelled } = entry;
  if (cancelled) return [];
  const isWhole = isAllDay(entry);
  const begin = isWhole ? 0 : Number(start.slice(11, 13)) * 60 + Number(start.slice(14, 16));
  const minutes = reminders.map(({ daysBefore }) => daysBefore * 1440 + begin - NINE);
  const alarms = isWhole ? minutes : minutes.map((before) => Math.max(before, NOTICE));
  return [...new Set(alarms)].sort((a, b) => b - a);
}
