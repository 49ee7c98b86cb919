import { type Language, languageFallbacks } from '../i18n/text.js';
import { isInSpan } from './date-span.js';

/** A calendar date without time zone: `2026-11-22`. @pattern ^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$ */
export type LocalDate = string;
/** A wall-clock moment without time zone: `2026-11-22T19:00`. @pattern ^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$ */
export type LocalDateTime = string;
/** A time of day: `08:15`. @pattern ^([01]\d|2[0-3]):[0-5]\d$ */
export type LocalTime = string;

/** The days of the week, Monday first, as iCalendar-like short names. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** True when the text is a date that exists, in the span of dates (1900–2199); `2026-02-29` is not one. */
export function isLocalDate(value: string): value is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))];
  return isInSpan(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** How many days a month of the Gregorian calendar has; 1 is January. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for a time of day from `00:00` to `23:59`. */
export function isLocalTime(value: string): value is LocalTime {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** True for an existing date, in the span of dates, with a time of day. Whether a clock change skips that time is not checked. */
export function isLocalDateTime(value: string): value is LocalDateTime {
  return value.charAt(10) === 'T' && isLocalDate(value.slice(0, 10)) && isLocalTime(value.slice(11));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Formats a local date or date-time, independent of the time zone in which the program runs. `options` are those of
 * `Intl.DateTimeFormat`; `timeZone` is ignored.
 */
export function formatLocal(
  value: LocalDate | LocalDateTime,
  language: Language,
  options: Intl.DateTimeFormatOptions,
): string {
  const key = `${language}${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(languageFallbacks(language), { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(Date.parse(value.length === 10 ? `${value}T00:00Z` : `${value}Z`));
}
