import { addDays } from '../shared/calendar-day.js';
import type { LocalTime } from '../shared/local-time.js';
import { type Instant, toInstant } from '../shared/zoned-time.js';
import { compareText } from '../shared/calendar-day.js';
import { firstDayOf, isAllDay } from './entry-time.js';
import type { CalendarEntry, YearPlan } from './year-plan.js';

export interface ReminderOptions {
  /** The ids of reminders that have been sent. */
  readonly sent?: Iterable<string>;
  /** The time of day at which reminders are due, in the plan's time zone; 09:00 when left out. */
  readonly at?: LocalTime;
}

export interface DueReminder {
  /** Stable for the same entry, start, day and channel; a moment that is moved gets new reminders. */
  readonly id: string;
  readonly entry: CalendarEntry;
  readonly daysBefore: number;
  readonly channel: string;
  /** The instant from which it is due, in RFC 3339. */
  readonly dueAt: string;
}

/** The shortest time between a reminder and the start of its moment, in milliseconds. */
const NOTICE = 3_600_000;

/**
 * Lists the reminders to send now, the longest due first: they are due, are not in `sent` nor marked as sent in
 * the plan (`markReminder`), and their entry has not begun. A reminder is due at `at`, so many calendar days before the first day, and an hour before the start at the
 * latest: one for the day itself at 08:30 goes out at 07:30, one for 00:30 at 23:30 the evening before. Whole days have
 * no hour: theirs is due at `at`, and they count as begun when the first day is over. Cancelled entries give none; the
 * same day and channel twice in an entry is one reminder. Times are the plan's wall clock, also where it changes
 * (`toInstant`).
 *
 * A reminder that was missed is given late rather than never: a portal that begins halfway through the year passes in
 * `sent` what it does not want to send any more.
 *
 * @throws RangeError when `now` is no moment or the time zone is unknown.
 */
export function dueReminders(
  { entries, timeZone }: Pick<YearPlan, 'entries' | 'timeZone'>,
  now: Instant,
  { sent = [], at = '09:00' }: ReminderOptions = {},
): DueReminder[] {
  const moment = new Date(now).toISOString();
  const known = new Set(sent);
  const due: DueReminder[] = [];
  for (const entry of entries) {
    if (entry.cancelled) continue;
    const { id: entryId, start, reminders } = entry;
    const day = firstDayOf(entry);
    const begin = toInstant(isAllDay(entry) ? `${addDays(day, 1)}T00:00` : start, timeZone).getTime();
    if (moment >= toText(begin)) continue;
    for (const { daysBefore, channel, sentFor } of reminders) {
      if (sentFor === start) continue;
      const wanted = toInstant(`${addDays(day, -daysBefore)}T${at}`, timeZone).getTime();
      const dueAt = toText(Math.min(wanted, begin - NOTICE));
      // JSON, because an id or a channel may contain any separator.
      const id = JSON.stringify([entryId, start, daysBefore, channel]);
      if (dueAt > moment || known.has(id)) continue;
      known.add(id);
      due.push({ id, entry, daysBefore, channel, dueAt });
    }
  }
  return due.sort((a, b) => compareText(a.dueAt, b.dueAt) || compareText(a.id, b.id));
}

const toText = (instant: number) => new Date(instant).toISOString();
