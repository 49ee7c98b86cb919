import ICAL from 'ical.js';
import type { LocalDate, LocalDateTime, Weekday } from '../shared/local-time.js';
import { weekdayOf } from '../shared/calendar-day.js';
import { type FileMoment, readMoment } from './read-moment.js';

/** Which beginnings of a rule are wanted. */
export interface RuleWindow {
  /** The first beginning. */
  readonly start: FileMoment;
  /** The first and last day that count, by the wall clock of `start`. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The wall clock by which moments of different zones are compared. */
  readonly toLocal: (moment: FileMoment) => LocalDate | LocalDateTime;
}

// 137 years of days.
const MOST_STEPS = 50_000;
const NOT_DAILY = ['BYSETPOS', 'BYWEEKNO', 'BYYEARDAY'];
const DAY_NAMES: { readonly [day in Weekday]: string } = {
  mon: 'MO',
  tue: 'TU',
  wed: 'WE',
  thu: 'TH',
  fri: 'FR',
  sat: 'SA',
  sun: 'SU',
};

/**
 * The beginnings in a window of a recurrence rule (RFC 5545, 3.3.10), earliest first; `undefined` when the rule cannot be
 * read. Not taken: rules finer than a day, which no school has, and steps of more than a thousand.
 */
export function expandRule(rule: string, window: RuleWindow): (LocalDate | LocalDateTime)[] | undefined {
  const { from, to, toLocal } = window;
  const { local: start, ...zone } = window.start;
  const parts = new Map(
    rule
      .toUpperCase()
      .split(';')
      .map((part) => part.split('=', 2) as [string, string]),
  );
  const count = Number(parts.get('COUNT') ?? Infinity);
  const until = readMoment(parts.get('UNTIL') ?? to, { parameters: {} });
  if (!until || !(count > 0) || isTooFine(parts)) return undefined;
  // Ours: ical.js compares an UNTIL in UTC with a wall clock, and a date with hours.
  const end = toLocal({ ...zone, ...until });
  parts.delete('COUNT');
  parts.delete('UNTIL');
  const matches = parts.get('FREQ') === 'DAILY' ? takeDailyFilter(parts) : () => true;
  try {
    const text = [...parts].map((part) => part.join('=')).join(';');
    const iterator = ICAL.Recur.fromString(text).iterator(
      start.length === 10 ? ICAL.Time.fromDateString(start) : ICAL.Time.fromDateTimeString(`${start}:00`),
    );
    const found: string[] = [];
    let counted = 0;
    for (let steps = 0; steps < MOST_STEPS && counted < count; steps++) {
      const next = iterator.next()?.toString().slice(0, start.length);
      if (next === undefined || next.slice(0, 10) > to || isAfter(toLocal({ ...zone, local: next }), end)) return found;
      if (!matches(next)) continue;
      counted++;
      if (next.slice(0, 10) >= from) found.push(next);
    }
    return counted < count ? undefined : found;
  } catch {
    return undefined;
  }
}

/** A last day without hours is a day to its end. */
const isAfter = (moment: string, end: string) => moment.slice(0, end.length) > end.slice(0, moment.length);

function isTooFine(parts: ReadonlyMap<string, string>): boolean {
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const isCoarse = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(parts.get('FREQ') ?? '');
  const unfit = ['BYHOUR', 'BYMINUTE', 'BYSECOND', ...(parts.get('FREQ') === 'DAILY' ? NOT_DAILY : [])];
  return !isCoarse || !(interval <= 1000) || unfit.some((name) => parts.has(name));
}

/** ical.js looks for ever for a day that no month has (30 February), so of every day we choose ourselves. */
function takeDailyFilter(parts: Map<string, string>): (moment: string) => boolean {
  const listOf = (name: string) => parts.get(name)?.split(',');
  const [days, months, dates] = [listOf('BYDAY'), listOf('BYMONTH')?.map(Number), listOf('BYMONTHDAY')?.map(Number)];
  for (const name of [...parts.keys()]) if (name.startsWith('BY')) parts.delete(name);
  return (moment) => {
    const [year = 0, month = 0, date = 0] = moment.slice(0, 10).split('-').map(Number);
    const fromEnd = date - new Date(Date.UTC(year, month, 0)).getUTCDate() - 1;
    return (
      (days?.includes(DAY_NAMES[weekdayOf(moment)]) ?? true) &&
      (months?.includes(month) ?? true) &&
      (dates?.some((each) => each === date || each === fromEnd) ?? true)
    );
  };
}
