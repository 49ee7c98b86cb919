import { addDays, weekdayOf } from '../shared/calendar-day.js';
import type { LocalDate } from '../shared/local-time.js';
import { compareText } from '../shared/calendar-day.js';

export type PublicHolidayName =
  | 'nieuwjaarsdag'
  | 'goede-vrijdag'
  | 'eerste-paasdag'
  | 'tweede-paasdag'
  | 'koningsdag'
  | 'bevrijdingsdag'
  | 'hemelvaartsdag'
  | 'eerste-pinksterdag'
  | 'tweede-pinksterdag'
  | 'eerste-kerstdag'
  | 'tweede-kerstdag';

export interface PublicHoliday {
  readonly name: PublicHolidayName;
  readonly date: LocalDate;
}

/**
 * The Dutch public holidays of a calendar year (not a school year), earliest first, by the rules since 2014, the first
 * year with a King's Day. On Good Friday and Liberation Day a school decides itself whether it is open. Two may fall on
 * one day: Ascension and Liberation Day in 2016.
 */
export function publicHolidays(year: number): readonly PublicHoliday[] {
  const easter = easterSunday(year);
  // King's Day gives way to a Sunday (Besluit van 4 februari 2013).
  const kingsDay = weekdayOf(`${year}-04-27`) === 'sun' ? `${year}-04-26` : `${year}-04-27`;
  const holidays: PublicHoliday[] = [
    { name: 'nieuwjaarsdag', date: `${year}-01-01` },
    { name: 'goede-vrijdag', date: addDays(easter, -2) },
    { name: 'eerste-paasdag', date: easter },
    { name: 'tweede-paasdag', date: addDays(easter, 1) },
    { name: 'koningsdag', date: kingsDay },
    { name: 'bevrijdingsdag', date: `${year}-05-05` },
    { name: 'hemelvaartsdag', date: addDays(easter, 39) },
    { name: 'eerste-pinksterdag', date: addDays(easter, 49) },
    { name: 'tweede-pinksterdag', date: addDays(easter, 50) },
    { name: 'eerste-kerstdag', date: `${year}-12-25` },
    { name: 'tweede-kerstdag', date: `${year}-12-26` },
  ];
  return holidays.sort((a, b) => compareText(a.date, b.date));
}

/**
 * The anonymous Gregorian algorithm (Nature, 1876; Meeus, *Astronomical Algorithms*, 1991, chapter 8, whose letters
 * these are).
 */
function easterSunday(year: number): LocalDate {
  const div = (n: number, by: number) => Math.floor(n / by);
  const a = year % 19;
  const b = div(year, 100);
  const c = year % 100;
  const g = div(8 * b + 13, 25);
  const h = (19 * a + b - div(b, 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * div(c, 4) - h - (c % 4)) % 7;
  const m = div(a + 11 * h + 22 * l, 451);
  // Days after 22 March, the earliest Easter there is.
  return addDays(`${year}-03-22`, h + l - 7 * m);
}
