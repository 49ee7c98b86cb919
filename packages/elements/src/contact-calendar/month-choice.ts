import type { LocalDate } from '@driehoek/sdk/shared';

/** What the month view shows. */
export interface MonthChoice {
  /** `2026-11`. */
  readonly month: string;
  /** The day whose moments show below; it has the place in the tab order. */
  readonly day: LocalDate;
}

/** The choice of a day, kept within the school year, which ends on 31 July. */
export function chooseDay(day: LocalDate, months: readonly string[]): MonthChoice {
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const month = day.slice(0, 7);
  if (month < first) return { month: first, day: `${first}-01` };
  if (month > last) return { month: last, day: `${last}-31` };
  return { month, day };
}
