import { type LocalDate, type LocalDateTime, WEEKDAYS, type Weekday } from './local-time.js';

const DAY = 86_400_000;

/** The date so many days later (earlier when negative). Counts in calendar days, so no clock change can shift it. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** How many days from one date to another; negative when the second is earlier. */
export function countDays(from: LocalDate, to: LocalDate): number {
  return (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY;
}

/** The day of the week of a date or date-time. */
export function weekdayOf(date: LocalDate | LocalDateTime): Weekday {
  const index = new Date(`${date.slice(0, 10)}T00:00Z`).getUTCDay();
  // Their week begins on Sunday.
  return WEEKDAYS[(index + 6) % 7] as Weekday;
}
