import { addDays } from '../../shared/calendar-day.js';
import type { LocalDate, LocalDateTime } from '../../shared/local-time.js';
import { type EntryTime, firstDayOf, isAllDay, lastDayOf } from '../entry-time.js';

/** The time of an event in iCalendar: both dates or both date-times; the end is exclusive. */
export interface FileTime {
  readonly start: LocalDate | LocalDateTime;
  /** The day **after** the last one, or the time at which it is over; left out for an event without length. */
  readonly end?: LocalDate | LocalDateTime;
}

/**
 * Converts the time of an entry for a file. Of a moment that ends as it begins the end is left out, because RFC 5545
 * (3.6.1) wants an end that is later. An entry with an hour to begin and only a day to end lasts to the end of that
 * day, when it is a later one.
 */
export function toFileTime(entry: EntryTime): FileTime {
  const { start, end } = entry;
  if (isAllDay(entry)) return { start: firstDayOf(entry), end: addDays(lastDayOf(entry), 1) };
  if (end.length > 10) return end > start ? { start, end } : { start };
  return end > firstDayOf(entry) ? { start, end: `${addDays(end, 1)}T00:00` } : { start };
}

/**
 * Converts the time of an event in a file to that of an entry, with the last day included. `undefined` when it ends
 * before it begins.
 */
export function fromFileTime({ start, end }: FileTime): EntryTime | undefined {
  if (start.length > 10) {
    // A date without time is the beginning of that day.
    const until = end?.length === 10 ? `${end}T00:00` : (end ?? start);
    return until >= start ? { start, end: until } : undefined;
  }
  if (end === undefined) return { start, end: start };
  const day = end.slice(0, 10);
  // Hand-made files often give the day itself as the end of one whole day.
  const last = end.slice(10) > 'T00:00' || day === start ? day : addDays(day, -1);
  return last >= start ? { start, end: last } : undefined;
}

/** Converts the time of an entry to another time zone; whole days are not changed. */
export function convertTime(
  entry: EntryTime,
  toLocal: (local: LocalDateTime) => LocalDateTime,
): Pick<EntryTime, 'start' | 'end'> {
  if (isAllDay(entry)) return { start: entry.start, end: entry.end };
  const written = toFileTime(entry);
  const start = toLocal(written.start);
  const end = written.end === undefined ? start : toLocal(written.end);
  // In the repeated hour in autumn, the wall-clock end can be before the start.
  return { start, end: end < start ? start : end };
}
