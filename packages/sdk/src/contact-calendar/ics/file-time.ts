import { addDays } from '../../shared/calendar-day.js';
import type { LocalDate, LocalDateTime } from '../../shared/local-time.js';
import { type EntryTime, firstDayOf, isAllDay, lastDayOf } from '../entry-time.js';

/** When an event is, as iCalendar says it: both dates or both date-times, and the end is where it is over. */
export interface FileTime {
  readonly start: LocalDate | LocalDateTime;
  /** The day **after** the last one, or the hour at which it is over; left out for a moment without length. */
  readonly end?: LocalDate | LocalDateTime;
}

/**
 * The time of an entry for a file. Of a moment that ends as it begins the end is left out, because RFC 5545 (3.6.1) wants
 * an end that is later. An entry with an hour to begin and only a day to end lasts to the end of that day, when it is a later one.
 */
export function toFileTime(entry: EntryTime): FileTime {
  const { start, end } = entry;
  if (isAllDay(entry)) return { start: firstDayOf(entry), end: addDays(lastDayOf(entry), 1) };
  if (end.length > 10) return end > start ? { start, end } : { start };
  return end > firstDayOf(entry) ? { start, end: `${addDays(end, 1)}T00:00` } : { start };
}

/** The time of an entry from a file; the last day is included again. `undefined` when it ends before it begins. */
export function fromFileTime({ start, end }: FileTime): EntryTime | undefined {
  if (start.length > 10) {
    // A bare date is where the day begins.
    const until = end?.length === 10 ? `${end}T00:00` : (end ?? start);
    return until >= start ? { start, end: until } : undefined;
  }
  if (end === undefined) return { start, end: start };
  const day = end.slice(0, 10);
  // Hand-made files often give the day itself as the end of one whole day.
  const last = end.slice(10) > 'T00:00' || day === start ? day : addDays(day, -1);
  return last >= start ? { start, end: last } : undefined;
}

/** The time of an entry on the clock of another zone; whole days stay what they are. */
export function convertTime(
  entry: EntryTime,
  toLocal: (local: LocalDateTime) => LocalDateTime,
): Pick<EntryTime, 'start' | 'end'> {
  if (isAllDay(entry)) return { start: entry.start, end: entry.end };
  const written = toFileTime(entry);
  const start = toLocal(written.start);
  const end = written.end === undefined ? start : toLocal(written.end);
  // In the hour that comes twice in autumn the clock can end before it began.
  return { start, end: end < start ? start : end };
}
