import { addDays, countDays, weekdayOf } from '../shared/calendar-day.js';
import type { LocalDate } from '../shared/local-time.js';
import { localizeText, SOURCE_LANGUAGE, type Text } from '../i18n/text.js';
import type { ReaderOptions } from '../i18n/texts.js';
import { compareText } from '../shared/calendar-day.js';
import { type EntryTime, firstDayOf, lastDayOf } from './entry-time.js';
import { type PublicHolidayName, publicHolidays } from './public-holidays.js';
import { type HolidayName, schoolHolidays } from './school-holidays.js';
import { schoolYearSpan } from '../shared/school-year.js';
import { contactCalendarTexts } from './texts.js';
import type { YearPlan } from './year-plan.js';

/** A period without school. */
export interface FreePeriod {
  /** The key of a known holiday, or the school's own name; {@link formatDayOff} formats it. */
  readonly name: HolidayName | PublicHolidayName | Text;
  /** The source: the ministry's holidays for the region, public holidays, or the school's own days. */
  readonly source: 'region' | 'public' | 'school';
  /** The first day, not before 1 August. */
  readonly start: LocalDate;
  /** The last day, included; not after 31 July. */
  readonly end: LocalDate;
  /** Whether a school may decide to be open on this public holiday. */
  readonly optional?: true;
}

const OPTIONAL = ['goede-vrijdag', 'bevrijdingsdag'];

/**
 * All days off in the school year of a plan, from 1 August up to 31 July: the end of the summer holiday before it, the
 * region's holidays, public holidays and the school's own, earliest first and of those that begin together the longest
 * first.
 *
 * A day off of the school's own takes the place of the holiday whose name it has (`herfst`, `goede-vrijdag`);
 * `zomer` that of the summer in whose calendar year it begins. Periods are cut off at both ends of the school year, and
 * otherwise left as they are: they overlap where a public holiday falls in a school holiday. Of a year that we do not
 * know there are public holidays and the school's own alone; ask `schoolHolidays` whether it is known.
 */
export function listDaysOff(plan: Pick<YearPlan, 'schoolYear' | 'region' | 'daysOff'>): readonly FreePeriod[] {
  const { schoolYear, region, daysOff = [] } = plan;
  const year = schoolYearSpan(schoolYear);
  const [first, second] = schoolYear.split('-').map(Number) as [number, number];
  const summerBefore = schoolHolidays(`${first - 1}-${first}`, region)?.slice(-1) ?? [];
  const holidays: FreePeriod[] = [...summerBefore, ...(schoolHolidays(schoolYear, region) ?? [])].map(
    ({ holiday, start, end }) => ({ name: holiday, source: 'region', start, end }),
  );
  const publics: FreePeriod[] = [first, second].flatMap(publicHolidays).map(({ name, date }) => ({
    name,
    source: 'public',
    start: date,
    end: date,
    ...(OPTIONAL.includes(name) && { optional: true }),
  }));
  const isReplaced = ({ name, start }: FreePeriod) =>
    daysOff.some((own) => own.name === name && (name !== 'zomer' || own.start.slice(0, 4) === start.slice(0, 4)));
  return [
    ...[...holidays, ...publics].filter((period) => !isReplaced(period)),
    ...daysOff.map(({ name, start, end }): FreePeriod => ({ name, source: 'school', start, end })),
  ]
    .filter(({ start, end }) => start <= year.end && end >= year.start)
    .map((period) => ({
      ...period,
      start: period.start < year.start ? year.start : period.start,
      end: period.end > year.end ? year.end : period.end,
    }))
    .sort((a, b) => compareText(a.start, b.start) || compareText(b.end, a.end));
}

/** The name of a day off in the reader's language: `herfstvakantie`. */
export function formatDayOff({ name }: Pick<FreePeriod, 'name'>, options: ReaderOptions = {}): string {
  const { language = SOURCE_LANGUAGE, texts } = options;
  // The school's own name is no key of a text; the translator returns an unknown key unchanged.
  const key = `contact-calendar.holiday.${String(name)}` as 'contact-calendar.holiday.herfst';
  const words = contactCalendarTexts(language, texts)(key);
  return words === key || typeof name !== 'string' ? localizeText(name, language) : words;
}

/**
 * Finds the period without school on this date; of several, the one that begins first. Ignores public holidays on which
 * a school may be open.
 */
export function findDayOff(date: LocalDate, daysOff: readonly FreePeriod[]): FreePeriod | undefined {
  return daysOff.find(({ start, end, optional }) => !optional && start <= date && date <= end);
}

/**
 * Finds the period without school in which an entry begins, else the one in which it ends; the days in between may
 * include holidays.
 */
export function findDayOffOf(entry: EntryTime, daysOff: readonly FreePeriod[]): FreePeriod | undefined {
  return createDayOffFinder(daysOff)(entry);
}

export interface DayOffFinderOptions {
  /** Counts public holidays on which a school may be open, and the days between the first and the last of an entry of a week at most. */
  readonly strict?: boolean;
}

/** The longest entry of which every day counts, in days: longer ones go on through holidays. */
const MOST_DAYS = 7;

/** Creates {@link findDayOffOf} for many entries. `daysOff` as from {@link listDaysOff}: earliest first. */
export function createDayOffFinder(
  daysOff: readonly FreePeriod[],
  { strict = false }: DayOffFinderOptions = {},
): (entry: EntryTime) => FreePeriod | undefined {
  /** The periods that are found, by their first day: those that add days to the ones before. */
  const periods: FreePeriod[] = [];
  let last = '';
  for (const period of daysOff) {
    if ((period.optional && !strict) || period.end <= last) continue;
    periods.push(period);
    last = period.end;
  }
  const find = (date: LocalDate): FreePeriod | undefined => {
    let [low, high] = [0, periods.length];
    // The first that has not ended: those before it have, since each ends later than the one before.
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((periods[middle] as FreePeriod).end < date) low = middle + 1;
      else high = middle;
    }
    const period = periods[low];
    return period && period.start <= date ? period : undefined;
  };
  return (entry) => {
    const [first, end] = [firstDayOf(entry), lastDayOf(entry)];
    const found = find(first) ?? find(end);
    const days = strict && !found ? countDays(first, end) : 0;
    if (days >= MOST_DAYS) return undefined;
    for (let day = 1; day < days; day++) {
      const between = find(addDays(first, day));
      if (between) return between;
    }
    return found;
  };
}

/** Whether there is school: Monday to Friday, and no day off. */
export function isSchoolDay(date: LocalDate, daysOff: readonly FreePeriod[]): boolean {
  const weekday = weekdayOf(date);
  return weekday !== 'sat' && weekday !== 'sun' && !findDayOff(date, daysOff);
}
