import { addDays, countDays } from '../shared/calendar-day.js';
import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import { compareText } from '../shared/calendar-day.js';
import type { CalendarEntry } from './year-plan.js';

/** The time fields of an entry. */
export type EntryTime = Pick<CalendarEntry, 'start' | 'end' | 'allDay'>;

/** Whether an entry takes whole days: `allDay` is set, or it has no time of day. */
export function isAllDay({ start, allDay = false }: EntryTime): boolean {
  return allDay || start.length === 10;
}

/** When an entry begins, as those who come know it: the day where it takes whole days, else the day and the time. */
export function beginOf(entry: EntryTime): LocalDate | LocalDateTime {
  return isAllDay(entry) ? firstDayOf(entry) : entry.start;
}

/** The first day of an entry. */
export function firstDayOf({ start }: EntryTime): LocalDate {
  return start.slice(0, 10);
}

/** The last day of an entry, included; an entry that ends at midnight does not include the next day. */
export function lastDayOf(entry: EntryTime): LocalDate {
  const { start, end } = entry;
  const last = end.slice(0, 10);
  const endsAtMidnight = !isAllDay(entry) && end.slice(11) === '00:00' && end > start;
  return endsAtMidnight ? addDays(last, -1) : last;
}

/**
 * Compares entries for `sort`: earliest first; on one day whole days before times; then by end and by id, so that the
 * order is stable.
 */
export function compareEntries(a: EntryTime & { readonly id: string }, b: EntryTime & { readonly id: string }): number {
  return compareText(beginOf(a), beginOf(b)) || compareText(a.end, b.end) || compareText(a.id, b.id);
}

/** Calculates the time of an entry that begins on another day or time, with the same length by the wall clock. */
export function shiftTime(entry: EntryTime, start: LocalDate | LocalDateTime): EntryTime {
  const { allDay, start: before, end } = entry;
  const time = allDay === undefined ? {} : { allDay };
  const days = countDays(before.slice(0, 10), start.slice(0, 10));
  const shift = (moment: string) => addDays(moment.slice(0, 10), days) + moment.slice(10);
  if (isAllDay(entry) || start.length === 10) return { ...time, start: shift(before), end: shift(end) };
  // The start has a time of day and the end has none.
  if (end.length === 10) return { ...time, start, end: shift(end) };
  const length = Date.parse(`${end}Z`) - Date.parse(`${before}Z`);
  return { ...time, start, end: new Date(Date.parse(`${start}Z`) + length).toISOString().slice(0, 16) };
}
