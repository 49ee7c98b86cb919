import { contactWishes as nl } from '../i18n/nl/contact-wishes.js';
import { languageFallbacks, SOURCE_LANGUAGE } from '../i18n/text.js';
import { createTexts, type ReaderOptions } from '../i18n/texts.js';
import { type DayPart, type DayTime, SCHOOL_DAYS, type SchoolDay } from './contact-wishes.js';
import { dateLanguage } from './format-moment.js';
import { formatLocal } from './local-time.js';

const texts = /* @__PURE__ */ createTexts(nl);
/** A Monday, from which the days of the week are named. */
const MONDAY = 5;

/** Formats a day of the week: `dinsdag`. */
export function formatSchoolDay(day: SchoolDay, language = SOURCE_LANGUAGE): string {
  const date = `2026-01-${String(MONDAY + SCHOOL_DAYS.indexOf(day)).padStart(2, '0')}`;
  return formatLocal(date, dateLanguage(language), { weekday: 'long' });
}

/** Formats a part of the week: `dinsdagavond`. Its texts are those of `contact-wishes`. */
export function formatDayTime(time: DayTime, { language = SOURCE_LANGUAGE, texts: extra }: ReaderOptions = {}): string {
  const [day, part] = time.split('.') as [SchoolDay, DayPart];
  return texts(language, extra)(`contact-wishes.time.${part}`, { day: formatSchoolDay(day, language) });
}

/** Formats parts of the week as a list in a sentence: `dinsdagavond of vrijdagochtend`. */
export function formatDayTimes(times: readonly DayTime[], options: ReaderOptions = {}): string {
  const { language = SOURCE_LANGUAGE } = options;
  const list = new Intl.ListFormat(languageFallbacks(language), { type: 'disjunction' });
  return list.format(times.map((time) => formatDayTime(time, options)));
}
