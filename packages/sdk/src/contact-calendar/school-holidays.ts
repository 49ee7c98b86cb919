import { addDays } from '../shared/calendar-day.js';
import type { LocalDate } from '../shared/local-time.js';
import type { SchoolYear } from '../shared/school-year.js';
import { HOLIDAY_DAYS, HOLIDAY_NAMES, HOLIDAY_STARTS, type HolidayName } from './holiday-table.js';
import { REGIONS, type Region } from './year-plan.js';

export { HOLIDAY_NAMES, type HolidayName } from './holiday-table.js';

export interface SchoolHoliday {
  readonly schoolYear: SchoolYear;
  readonly holiday: HolidayName;
  readonly region: Region;
  /** The first day, a Saturday. */
  readonly start: LocalDate;
  /** The last day, a Sunday, included; the summer holiday ends in the next school year. */
  readonly end: LocalDate;
  /** Whether the ministry fixes the dates; from the others, which are advice, a school may deviate. */
  readonly mandatory: boolean;
}

/** The source of the school holidays, when it was checked, and the first and last school year in the table. */
export const SCHOOL_HOLIDAYS_SOURCE = {
  source: 'Rijksoverheid, open data schoolvakanties',
  checkedOn: '2026-11-22',
  first: '2025-2026',
  last: '2029-2030',
} as const;

/**
 * The holidays of a Dutch region in a school year, earliest first; `undefined` for a year that the ministry had not
 * fixed when the table was made: it is never guessed. What a school adds itself, such as a second week in May, stands
 * in `YearPlan.daysOff`. Source: {@link SCHOOL_HOLIDAYS_SOURCE}.
 */
export function schoolHolidays(schoolYear: SchoolYear, region: Region): readonly SchoolHoliday[] | undefined {
  if (!Object.hasOwn(HOLIDAY_STARTS, schoolYear)) return undefined;
  const starts = HOLIDAY_STARTS[schoolYear];
  return HOLIDAY_NAMES.map((holiday) => {
    const day = starts?.[holiday][REGIONS.indexOf(region)] ?? '';
    const start = `${day > '08' ? schoolYear.slice(0, 4) : schoolYear.slice(5)}-${day}`;
    const end = addDays(start, HOLIDAY_DAYS[holiday] - 1);
    return { schoolYear, holiday, region, start, end, mandatory: holiday !== 'herfst' && holiday !== 'voorjaar' };
  });
}
