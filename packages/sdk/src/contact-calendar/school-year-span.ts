import type { LocalDate } from '../shared/local-time.js';
import type { SchoolYear } from '../shared/school-year.js';

/** The first and the last day of a school year: 1 August and 31 July, both included. */
export function schoolYearSpan(schoolYear: SchoolYear): { readonly start: LocalDate; readonly end: LocalDate } {
  return { start: `${schoolYear.slice(0, 4)}-08-01`, end: `${schoolYear.slice(5)}-07-31` };
}
