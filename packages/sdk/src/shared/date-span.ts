/**
 * The years in which the dates, moments and school years of data lie: those of everybody who is at school, was, or will be, and in
 * which `Date`, `Intl` and calendar files agree on what a date is. What a parser is given outside it is refused, so
 * nothing that reckons with accepted data goes beyond a year of four digits.
 */
const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** Whether a year lies in the span of dates. */
export const isInSpan = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** The first and last instant of which the date has a year of four digits in every time zone. */
const EARLIEST = /* @__PURE__ */ Date.UTC(1000, 0, 2);
const LATEST = /* @__PURE__ */ Date.UTC(9999, 11, 30);

/**
 * Limits an instant, in milliseconds since 1970, to the years of four digits: the outcome of reckoning far beyond the
 * span is the nearest date that can be written. `NaN` stays `NaN`.
 */
export const limitInstant = (time: number): number => Math.min(Math.max(time, EARLIEST), LATEST);
