import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import { addDays } from '../shared/calendar-day.js';
import { LAST_YEAR } from '../shared/date-span.js';
import { type FileMoment, readMoment } from './read-moment.js';
import { parseRule, type RecurrenceRule, weekdayKey } from './recurrence-rule.js';
import type { StepLimit } from './step-limit.js';

/** The window in which occurrences of a rule are listed. */
export interface RuleWindow {
  /** The start of the first occurrence. */
  readonly start: FileMoment;
  /** The first and last day that count, by the wall clock of `start`. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Converts a moment to the wall clock by which moments of different zones are compared. */
  readonly toLocal: (moment: FileMoment) => LocalDate | LocalDateTime;
  /** Counts a step for every day that the rule is asked about. */
  readonly limit: StepLimit;
}

const DAY = 86_400_000;
/** No two clocks differ by more days than this. */
const ZONE_DAYS = 2;

/**
 * Lists the starts of a recurrence rule (RFC 5545, 3.3.10) in a window, earliest first; `undefined` when the rule is
 * not supported: see `parseRule`. A rule without a count is asked about the days of the window alone, however long ago
 * it began; one with a count about all days from its start. That is why ical.js does not expand it: it begins at the
 * start, and on its way to a day that never comes it knows no end.
 */
export function expandRule(text: string, window: RuleWindow): (LocalDate | LocalDateTime)[] | undefined {
  const { from, to, toLocal, limit } = window;
  const { local: start, ...zone } = window.start;
  const rule = parseRule(text);
  const isAfterEnd = rule && readEnd(rule, { start: window.start, toLocal });
  if (!rule || !isAfterEnd) return undefined;
  const time = start.slice(10);
  const [first, opening, last] = [dayOf(start), dayOf(from), dayOf(to)];
  const periodAt = createPeriods(rule, first);
  const isWanted = createDayTest(rule, first);
  const found: string[] = [];
  let counted = 0;
  for (let index = rule.count === Infinity ? periodAt.indexBefore(opening) : 0; ; index++) {
    const [begin, end] = periodAt(index);
    if (begin > last) return found;
    limit.take(end - begin + 1);
    const days: number[] = [];
    for (let day = begin; day <= end; day++) if (isWanted(day)) days.push(day);
    for (const day of choosePositions(days, rule)) {
      if (day < first) continue;
      const local = dateOf(day) + time;
      if (day > last || counted >= rule.count || isAfterEnd({ ...zone, local })) return found;
      counted++;
      if (day >= opening) found.push(local);
    }
  }
}

/** Creates the test whether a moment comes after the `UNTIL` of a rule; `undefined` when that cannot be read. */
function readEnd(
  { until }: RecurrenceRule,
  { start, toLocal }: Pick<RuleWindow, 'start' | 'toLocal'>,
): ((moment: FileMoment) => boolean) | undefined {
  // Some programs write that a rule has no end as one in the year 9999.
  if (until === undefined || Number(until.slice(0, 4)) > LAST_YEAR) return () => false;
  const read = readMoment(until, { parameters: {} });
  if (!read) return undefined;
  const end = toLocal({ ...start, ...read });
  // Most moments lie so far before the end that their clock does not matter, and converting them takes long.
  const near = addDays(end.slice(0, 10), -ZONE_DAYS);
  return (moment) => {
    if (moment.local.slice(0, 10) < near) return false;
    const local = toLocal(moment);
    // A final date without time includes that whole day.
    return local.slice(0, end.length) > end.slice(0, local.length);
  };
}

interface Periods {
  /** The first and last day of a period of the rule; that of its start is 0. */
  (index: number): [begin: number, end: number];
  /** The last period that begins no later than a day, and not before the start. */
  indexBefore(day: number): number;
}

/** Creates the periods of a rule that begins on a day: every so many days, weeks, months or years. */
function createPeriods({ frequency, interval, weekStart }: RecurrenceRule, first: number): Periods {
  if (frequency === 'DAILY' || frequency === 'WEEKLY') {
    const length = frequency === 'DAILY' ? 1 : 7;
    const origin = length === 1 ? first : first - ((weekdayOf(first) - weekStart + 7) % 7);
    const periodAt = (index: number): [number, number] => {
      const begin = origin + index * length * interval;
      return [begin, begin + length - 1];
    };
    return Object.assign(periodAt, { indexBefore: (day: number) => atLeast0((day - origin) / (length * interval)) });
  }
  const length = frequency === 'MONTHLY' ? 1 : 12;
  const origin = Math.floor(monthOf(first) / length) * length;
  const periodAt = (index: number): [number, number] => {
    const month = origin + index * length * interval;
    return [firstDayOf(month), firstDayOf(month + length) - 1];
  };
  return Object.assign(periodAt, {
    indexBefore: (day: number) => atLeast0((monthOf(day) - origin) / (length * interval)),
  });
}

const atLeast0 = (index: number) => Math.max(0, Math.floor(index));

/** Creates the test whether a rule names a day; what it leaves open is as at its start. */
function createDayTest(rule: RecurrenceRule, first: number): (day: number) => boolean {
  const { frequency, weekdays, dates } = rule;
  const start = new Date(first * DAY);
  const isOpen = !weekdays && !dates;
  const isYearly = frequency === 'YEARLY';
  const ownDates = isOpen && (frequency === 'MONTHLY' || isYearly) ? new Set([start.getUTCDate()]) : dates;
  const ownMonths = rule.months ?? (isOpen && isYearly ? new Set([start.getUTCMonth() + 1]) : undefined);
  const ownWeekdays = isOpen && frequency === 'WEEKLY' ? new Set([weekdayKey(weekdayOf(first), 0)]) : weekdays;
  // *The second Tuesday* is that of the year where a yearly rule names no month.
  const isOrdinalOfYear = isYearly && !rule.months;
  // Days are asked about in their order, so that a month is found once.
  let [month, begin, end] = [0, 1, 0];
  return (day) => {
    if (day < begin || day > end) {
      month = monthOf(day);
      [begin, end] = [firstDayOf(month), firstDayOf(month + 1) - 1];
    }
    if (ownMonths && !ownMonths.has((month % 12) + 1)) return false;
    if (ownDates && !ownDates.has(day - begin + 1) && !ownDates.has(day - end - 1)) return false;
    if (!ownWeekdays) return true;
    const index = weekdayOf(day);
    if (ownWeekdays.has(weekdayKey(index, 0))) return true;
    const january = month - (month % 12);
    const [low, high] = isOrdinalOfYear ? [firstDayOf(january), firstDayOf(january + 12) - 1] : [begin, end];
    const [fromStart, fromEnd] = [Math.floor((day - low) / 7) + 1, -Math.floor((high - day) / 7) - 1];
    return ownWeekdays.has(weekdayKey(index, fromStart)) || ownWeekdays.has(weekdayKey(index, fromEnd));
  };
}

function choosePositions(days: readonly number[], { positions }: RecurrenceRule): readonly number[] {
  return positions ? days.filter((_, index) => positions.has(index + 1) || positions.has(index - days.length)) : days;
}

/** Days since 1 January 1970. */
const dayOf = (local: string) => Date.parse(`${local.slice(0, 10)}T00:00Z`) / DAY;
const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
/** 0 for Monday. 1 January 1970 was a Thursday. */
const weekdayOf = (day: number) => (((day + 3) % 7) + 7) % 7;
/** Months since January of the year 0. */
const monthOf = (day: number) => new Date(day * DAY).getUTCFullYear() * 12 + new Date(day * DAY).getUTCMonth();
/** Not `Date.UTC`, which takes the year 1 for 1901. */
const firstDayOf = (month: number) =>
  new Date(0).setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1) / DAY;
