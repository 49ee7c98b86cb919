import { isInSpan, LAST_YEAR } from '../shared/date-span.js';

/** Whether a date or date-time lies within the span of dates that are stored. Does not check that it exists. */
export const isWithinSpan = (local: string): boolean => local.charAt(4) === '-' && isInSpan(Number(local.slice(0, 4)));

/** Whether a date or date-time can be that of an event: in a file the last day of the span ends with the day after it. */
export function isWithinFileSpan(local: string): boolean {
  return isWithinSpan(local) || [`${LAST_YEAR + 1}-01-01`, `${LAST_YEAR + 1}-01-01T00:00`].includes(local);
}
