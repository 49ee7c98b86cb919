import { isDutch, type Language, SOURCE_LANGUAGE } from '../i18n/text.js';
import { formatLocal, type LocalDate, type LocalDateTime, type LocalTime } from './local-time.js';

/** Returns the language for formatting dates: English becomes British English, with the day before the month. */
export const dateLanguage = (language: Language): Language => (language === 'en' ? 'en-GB' : language);

/** Formats a time of day on the 24-hour clock; in Dutch with a point: `8.15`. */
export function formatTime(time: LocalTime, language: Language = SOURCE_LANGUAGE): string {
  // Browsers format Dutch times differently.
  if (isDutch(language)) return `${Number(time.slice(0, 2))}.${time.slice(3)}`;
  const options = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' } as const;
  return formatLocal(`2024-01-01T${time}`, dateLanguage(language), options);
}

const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'long' };

/** Formats a day without the year: `do 10 september`. */
export function formatDay(date: LocalDate | LocalDateTime, language: Language = SOURCE_LANGUAGE): string {
  return formatLocal(date.slice(0, 10), dateLanguage(language), DAY);
}

/** Formats a date with its year: `24 augustus 2026`. */
export function formatDate(date: LocalDate, language: Language = SOURCE_LANGUAGE): string {
  return formatLocal(date, dateLanguage(language), { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A period: dates for whole days, date-times when the times are known. */
export interface Period {
  readonly start: LocalDate | LocalDateTime;
  /** Not before `start`; a last day is included. */
  readonly end?: LocalDate | LocalDateTime;
}

/**
 * Formats a period without the year, in pieces that should each stay on one line: `do 10 september`, then
 * `19.00–20.30`; or `ma 9 november`, then `– vr 13 november`.
 */
export function formatMoment(moment: Period, language: Language = SOURCE_LANGUAGE): string[] {
  const { start, end = start } = moment;
  const hour = (value: string) => (value.length > 10 ? formatTime(value.slice(11), language) : '');
  const [day, from, to] = [formatDay(start, language), hour(start), hour(end)];
  const isOneDay = start.slice(0, 10) === end.slice(0, 10);
  const pieces = isOneDay
    ? [day, from && to && from !== to ? `${from}–${to}` : from]
    : [day, from, `– ${formatDay(end, language)}`, to];
  return pieces.filter((piece) => piece !== '');
}
