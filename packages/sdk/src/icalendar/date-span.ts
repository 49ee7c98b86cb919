/** The first and last calendar year of moments in a calendar file, as of all dates that are stored. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** Whether a date or date-time of four-digit years lies within the span. Does not check that it exists. */
export function isWithinSpan(local: string): boolean {
  return /^\d{4}-/.test(local) && local >= `${FIRST_YEAR}-01-01` && local < `${LAST_YEAR + 1}-01-01`;
}
