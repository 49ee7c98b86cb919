import { addDays, countDays } from '../shared/calendar-day.js';
import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import { compareText } from '../shared/calendar-day.js';
import type { CalendarEntry } from './year-plan.js';

/** The part of an entry that says when it is. */
export type EntryTime = Pick<CalendarEntry, 'start' | 'end' | 'allDay'>;

/** Whether an entry takes whole days: it says so, or has no hours. */
export function isAllDay({ start, allDay = false }: EntryTime): boolean {
  return allDay || start.length === 10;
}

/** The first day of an entry. */
export function firstDayOf({ start }: EntryTime): LocalDate {
  return start.slice(0, 10);
}

/** The last day on which an entry still goes on, included; one that ends at midnight does not touch the next day. */
export function lastDayOf(entry: EntryTime): LocalDate {
  const { start, end } = entry;
  const last = end.slice(0, 10);
  const endsAtMidnight = !isAllDay(entry) && end.slice(11) === '00:00' && end > start;
  return endsAtMidnight ? addDays(last, -1) : last;
}

/** Earliest first; on one day whole days before hours; then by end and by id, so that the order is always the same. */
export function compareEntries(a: EntryTime & { readonly id: string }, b: EntryTime & { readonly id: string }): number {
  return compareText(sortKey(a), sortKey(b)) || compareText(a.end, b.end) || compareText(a.id, b.id);
}

const sortKey = (entry: EntryTime) => (isAllDay(entry) ? firstDayOf(entry) : entry.start);

/** When an entry would be if it began on another day or moment: as long as it is now, by the wall clock. */
export function shiftTime(entry: EntryTime, start: LocalDate | LocalDateTime): EntryTime {
  const { allDay, start: before, end } = entry;
  const time = allDay === undefined ? {} : { allDay };
  const days = countDays(before.slice(0, 10), start.slice(0, 10));
  const shift = (moment: string) => addDays(moment.slice(0, 10), days) + moment.slice(10);
  if (isAllDay(entry) || start.length === 10) return { ...time, start: shift(before), end: shift(end) };
  // It has an hour to begin at and none to end.
  if (end.length === 10) return { ...time, start, end: shift(end) };
  const length = Date.parse(`${end}Z`) - Date.parse(`${before}Z`);
  return { ...time, start, end: new Date(Date.parse(`${start}Z`) + length).toISOString().slice(0, 16) };
}
