import type { LocalDate } from '@driehoek/sdk/shared';

/** Returns the day of an instant in the reader's own time zone. */
export function localDayOf(instant: string): LocalDate {
  // Swedish writes a date as `2026-11-22`.
  return new Date(instant).toLocaleDateString('sv-SE');
}

/** Returns the reader's own time zone. */
export const localTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
