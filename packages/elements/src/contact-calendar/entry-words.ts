import { type CalendarEntry, findMovedFrom, firstDayOf, isAllDay, lastDayOf } from '@driehoek/sdk/contact-calendar';
import { type Language, localizeText } from '@driehoek/sdk/i18n';
import { dateLanguage, formatDay, formatLocal, formatTime, type LocalDate } from '@driehoek/sdk/shared';
import type { CalendarTexts } from './calendar-texts.js';

/** For whom an entry is put into words: a part of what the calendar is drawn from. */
interface EntryReader {
  readonly language: Language;
  readonly translate: CalendarTexts;
  readonly today: LocalDate;
  /** Whether entries of several classes stand side by side, so that each says which it is of. */
  readonly severalGroups: boolean;
}

/** A month with its year: `september 2026`. */
export function formatMonth(month: string, language: Language): string {
  return formatLocal(`${month}-01`, dateLanguage(language), { month: 'long', year: 'numeric' });
}

/** A day as short as a list needs under the name of its month: `di 10`. */
export function formatShortDay(date: LocalDate, language: Language): string {
  return formatLocal(date, dateLanguage(language), { weekday: 'short', day: 'numeric' });
}

/** A day in full, without the year: `dinsdag 10 november`. */
export function formatLongDay(date: LocalDate, language: Language): string {
  return formatLocal(date, dateLanguage(language), { weekday: 'long', day: 'numeric', month: 'long' });
}

/** The days of an entry under the name of the month in which it begins: `di 10`, or `ma 9 – vr 13`. */
export function formatDays(entry: CalendarEntry, language: Language): string {
  const [first, last] = [firstDayOf(entry), lastDayOf(entry)];
  const day = formatShortDay(first, language);
  return first === last ? day : `${day} – ${formatShortDay(last, language)}`;
}

/** The hours of an entry: `19.00–20.30`; `''` for whole days. */
export function formatHours(entry: CalendarEntry, language: Language): string {
  if (isAllDay(entry)) return '';
  const from = formatTime(entry.start.slice(11), language);
  return entry.end === entry.start ? from : `${from}–${formatTime(entry.end.slice(11), language)}`;
}

/** Whether an entry is over: its last day has passed. */
export const isOver = (entry: CalendarEntry, { today }: Pick<EntryReader, 'today'>): boolean =>
  lastDayOf(entry) < today;

/** Whether an entry can be put on another day: one that is over or does not go ahead stays where it is. */
export const isMovable = (entry: CalendarEntry, reader: Pick<EntryReader, 'today'>): boolean =>
  !entry.cancelled && !isOver(entry, reader);

/** Whether somebody comes to an entry: to a home assignment nobody does, nor to questions that parents answer during whole days. */
export function isVisited(entry: CalendarEntry): boolean {
  if (entry.formal || entry.attendance) return true;
  return entry.kind !== 'home-assignment' && !(entry.kind === 'evaluation' && isAllDay(entry));
}

/** What the sign of an entry means to who cannot see it: that parents are expected or welcome, or were; `''` where neither is so. */
export function sayWelcome(entry: CalendarEntry, reader: EntryReader): string {
  if (entry.cancelled || !isVisited(entry)) return '';
  const key = entry.formal ? 'contact-calendar.formal' : 'contact-calendar.informal';
  return reader.translate(isOver(entry, reader) ? `${key}.past` : key);
}

/** That a moment was moved since the reader's family answered, and when it was: `Verzet, was do 17 december 10.00 uur`; else `''`. */
function describeMove(entry: CalendarEntry, reader: EntryReader): string {
  const from = findMovedFrom(entry);
  if (!from || entry.cancelled || isOver(entry, reader)) return '';
  const { language, translate } = reader;
  const day = formatDay(from, language);
  if (from.length === 10) return translate('contact-calendar.moved', { day });
  return translate('contact-calendar.moved.hour', { day, time: formatTime(from.slice(11), language) });
}

/** What a list says after the title: that it was moved, hours, place, class, and that it does not go ahead. */
export function describeEntry(entry: CalendarEntry, reader: EntryReader): string {
  const { language, translate, severalGroups } = reader;
  const parts = [
    entry.cancelled ? translate('contact-calendar.cancelled') : describeMove(entry, reader),
    formatHours(entry, language),
    localizeText(entry.place ?? '', language),
    severalGroups ? (entry.group ?? translate('contact-calendar.level.school')) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}
