import { contactCalendar as nl } from '../../i18n/nl/contact-calendar.js';
import { isAllDay } from '../entry-time.js';
import { type CalendarEntry, type Region, REGIONS } from '../year-plan.js';

/**
 * Matches titles of days without school, besides the names of holidays. Whole words only: a *vrijwilliger* is no free
 * day.
 */
const FREE =
  /vakantie(s|week|dag(en)?)?\b|\bstudie(dag|tweedaagse)(en)?\b|\b(les|rooster|school)?vrij(e (dag|dagen|vrijdag))?\b|\bmarge(dag|dagen)\b|\bschool (gesloten|dicht|closed)\b|\bholidays?\b|\b(days?|week) off\b|\bno school\b|\b(half-?term|spring|autumn|winter|summer) break\b|\binset days?\b|\btraining day\b/;
/** Matches titles of events around a holiday, such as the last lesson before it, which are no free days. */
const AROUND =
  /\b(voor|na) de\b|\b(laatste|eerste) (school|les)?dag\b|\bbefore\b|\bafter\b|\b(last|first) day\b|viering|feest|party/;

const KEY = 'contact-calendar.holiday.';
/** English names are recognised whatever the reader's language, because calendars of international schools use them. */
const ENGLISH = {
  herfst: 'autumn holiday',
  kerst: 'christmas holiday',
  voorjaar: 'spring holiday',
  mei: 'may holiday',
  zomer: 'summer holiday',
  nieuwjaarsdag: 'new year’s day',
  'goede-vrijdag': 'good friday',
  'eerste-paasdag': 'easter sunday',
  'tweede-paasdag': 'easter monday',
  koningsdag: 'king’s day',
  bevrijdingsdag: 'liberation day',
  hemelvaartsdag: 'ascension day',
  'eerste-pinksterdag': 'whit sunday',
  'tweede-pinksterdag': 'whit monday',
  'eerste-kerstdag': 'christmas day',
  'tweede-kerstdag': 'boxing day',
};
const HOLIDAY_WORDS: readonly (readonly [word: string, name: string])[] = /* @__PURE__ */ (() => [
  ...Object.entries(nl)
    .filter(([key]) => key.startsWith(KEY))
    .map(([key, words]) => [words.toLowerCase(), key.slice(KEY.length)] as const),
  ...Object.entries(ENGLISH).map(([name, words]) => [words, name] as const),
])();

/** Finds the key of a known holiday in a title: `herfst`. */
function findHoliday(words: string): string | undefined {
  if (/krokusvakantie/.test(words)) return 'voorjaar';
  return HOLIDAY_WORDS.find(([word]) => words.includes(word))?.[1];
}

/**
 * The name of a free day for `daysOff`: that of the holiday when we know it (`herfst`, so that it takes the place of the
 * region's), else the title. `undefined` for what has hours, or is no free day by its title.
 */
export function freeDayName(entry: CalendarEntry): string | undefined {
  const title = String(entry.title);
  const words = title.toLowerCase();
  if (!isAllDay(entry) || AROUND.test(words)) return undefined;
  return findHoliday(words) ?? (FREE.test(words) ? title : undefined);
}

/** Whether a title concerns this region: it names the region, or no region at all. */
export function concernsRegion(title: string, region: Region): boolean {
  const named = REGIONS.filter((each) => new RegExp(`\\b${each}\\b(?!-)`, 'i').test(title));
  return named.length === 0 || named.includes(region);
}
