import { formatLocal, type LocalDate, type LocalDateTime } from '../shared/local-time.js';
import { type Language, SOURCE_LANGUAGE } from '../i18n/text.js';
import { dateLanguage, formatTime } from './format-days.js';
import type { InformationCard, Moment } from './information-card.js';

const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'long' };

/** A day in words, without the year: `do 10 september`. */
export function formatDay(date: LocalDate | LocalDateTime, language: Language = SOURCE_LANGUAGE): string {
  return formatLocal(date.slice(0, 10), dateLanguage(language), DAY);
}

/** A date with its year: `24 augustus 2026`. */
export function formatDate(date: LocalDate, language: Language = SOURCE_LANGUAGE): string {
  return formatLocal(date, dateLanguage(language), { day: 'numeric', month: 'long', year: 'numeric' });
}

/**
 * When a moment is, without the year, in pieces that each stay on one line: `do 10 september`, then `19.00–20.30`;
 * or `ma 9 november`, then `– vr 13 november`.
 */
export function formatMoment(moment: Pick<Moment, 'start' | 'end'>, language: Language = SOURCE_LANGUAGE): string[] {
  const { start, end = start } = moment;
  const hour = (value: string) => (value.length > 10 ? formatTime(value.slice(11), language) : '');
  const [day, from, to] = [formatDay(start, language), hour(start), hour(end)];
  const isOneDay = start.slice(0, 10) === end.slice(0, 10);
  const pieces = isOneDay
    ? [day, from && to && from !== to ? `${from}–${to}` : from]
    : [day, from, `– ${formatDay(end, language)}`, to];
  return pieces.filter((piece) => piece !== '');
}

/** The moments of a card, earliest first; those that start together keep their order. */
export function listMoments(card: InformationCard): Moment[] {
  return [...card.moments].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}
