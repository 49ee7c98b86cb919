import { limitInstant } from './date-span.js';
import { type LocalDate, type LocalDateTime, WEEKDAYS, type Weekday } from './local-time.js';

const DAY = 86_400_000;
const MOST_MONTHS = 120_000;

/**
 * Adds days to a date (subtracts when negative). Counts calendar days, so clock changes have no effect. Far outside the
 * span of dates the result is the nearest date of four digits. Throws `RangeError` when it is given no date.
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  return toDate(Date.parse(`${date}T00:00Z`) + days * DAY);
}

const toDate = (time: number): LocalDate => new Date(limitInstant(time)).toISOString().slice(0, 10);

/** Counts the days from one date to another; negative when the second is earlier. */
export function countDays(from: LocalDate, to: LocalDate): number {
  return (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY;
}

/** Returns the day of the week of a date or date-time. */
export function weekdayOf(date: LocalDate | LocalDateTime): Weekday {
  const index = new Date(`${date.slice(0, 10)}T00:00Z`).getUTCDay();
  // JavaScript's week begins on Sunday.
  return WEEKDAYS[(index + 6) % 7] as Weekday;
}

/**
 * Adds months to a date; the result is at most the last day of a shorter month: a month after 31 January is 28 or 29
 * February. Outside the span of dates as {@link addDays}.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const last = new Date(`${date}T00:00Z`);
  const wanted = last.getUTCDate();
  last.setUTCDate(1);
  // More months would give no date at all.
  const limited = Math.min(Math.max(months, -MOST_MONTHS), MOST_MONTHS);
  last.setUTCMonth(last.getUTCMonth() + limited + 1, 0);
  last.setUTCDate(Math.min(wanted, last.getUTCDate()));
  return toDate(last.getTime());
}

/** Compares dates, times or ids by their characters, for `sort`: the same order in every language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
