import { isInSpan } from './date-span.js';
import type { LocalDate } from './local-time.js';

/** A Dutch school year, `2026-2027`: from 1 August of the first year up to and including 31 July of the second. @pattern ^\d{4}-\d{4}$ */
export type SchoolYear = string;

/** True for two consecutive years in the span of dates (1900–2199), joined by a hyphen. */
export function isSchoolYear(value: string): boolean {
  const match = /^(\d{4})-(\d{4})$/.exec(value);
  if (!match) return false;
  const [first, second] = [Number(match[1]), Number(match[2])];
  return second === first + 1 && isInSpan(first) && isInSpan(second);
}

/** Returns the school year of a local date (`2026-11-22`) or date-time. Does not check that the date exists. */
export function schoolYearOf(date: string): SchoolYear {
  const year = Number(date.slice(0, 4));
  const first = Number(date.slice(5, 7)) >= 8 ? year : year - 1;
  return `${first}-${first + 1}`;
}

/** Formats a school year with an en dash: `2026–2027`. */
export function formatSchoolYear(schoolYear: SchoolYear): string {
  return schoolYear.replace('-', '–');
}

/**
 * Returns the next school year: `2027-2028` for `2026-2027`. Not checked, here and below: whether the value is a school
 * year.
 */
export function nextSchoolYear(schoolYear: SchoolYear): SchoolYear {
  return shiftYears(schoolYear, 1);
}

/** Returns the previous school year: `2025-2026` for `2026-2027`. */
export function previousSchoolYear(schoolYear: SchoolYear): SchoolYear {
  return shiftYears(schoolYear, -1);
}

function shiftYears(schoolYear: SchoolYear, years: number): SchoolYear {
  const first = Number(schoolYear.slice(0, 4)) + years;
  return `${first}-${first + 1}`;
}

/** Returns the first and the last day of a school year: 1 August and 31 July, both included. */
export function schoolYearSpan(schoolYear: SchoolYear): { readonly start: LocalDate; readonly end: LocalDate } {
  return { start: `${schoolYear.slice(0, 4)}-08-01`, end: `${schoolYear.slice(5)}-07-31` };
}
