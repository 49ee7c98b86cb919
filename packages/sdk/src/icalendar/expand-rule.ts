import ICAL from 'ical.js';
import type { LocalDate, LocalDateTime, Weekday } from '../shared/local-time.js';
import { weekdayOf } from '../shared/calendar-day.js';
import { type FileMoment, readMoment } from './read-moment.js';

/** The window in which occurrences of a rule are listed. */
export interface RuleWindow {
  /** The start of the first occurrence. */
  readonly start: FileMoment;
  /** The first and last day that count, by the wall clock of `start`. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Converts a moment to the wall clock by which moments of different zones are compared. */
  readonly toLocal: (moment: FileMoment) => LocalDate | LocalDateTime;
}

// 137 years of days.
const MOST_STEPS = 50_000;
const GENERAL = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST'];
/**
 * The parts that are supported per kind of rule: all that calendar programs offer. Some other parts make ical.js loop
 * forever.
 */
const READ = new Map([
  ['DAILY', [...GENERAL, 'BYDAY', 'BYMONTH', 'BYMONTHDAY']],
  ['WEEKLY', [...GENERAL, 'BYDAY', 'BYMONTH']],
  ['MONTHLY', [...GENERAL, 'BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYSETPOS']],
  ['YEARLY', [...GENERAL, 'BYDAY', 'BYMONTH', 'BYMONTHDAY']],
]);
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
 * Lists the starts of a recurrence rule (RFC 5545, 3.3.10) in a window, earliest first; `undefined` when the rule is
 * not supported. Not supported: rules finer than a day, by week number or by day of the year, and steps of more than a
 * thousand.
 */
export function expandRule(rule: string, window: RuleWindow): (LocalDate | LocalDateTime)[] | undefined {
  const { from, to, toLocal } = window;
  const { local: start, ...zone } = window.start;
  const parts = new Map(
    rule
      .toUpperCase()
      .split(';')
      .filter(Boolean)
      .map((part) => part.split('=', 2) as [string, string]),
  );
  const count = Number(parts.get('COUNT') ?? Infinity);
  const until = readMoment(parts.get('UNTIL') ?? to, { parameters: {} });
  preferMonths(parts);
  if (!until || !(count > 0) || !isReadable(parts)) return undefined;
  // Compared here, because ical.js compares an UNTIL in UTC with a wall-clock time, and a date with a time.
  const end = toLocal({ ...zone, ...until });
  parts.delete('COUNT');
  parts.delete('UNTIL');
  const matches = parts.get('FREQ') === 'DAILY' ? readDailyFilter(parts) : () => true;
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

/** A final date without time includes that whole day. */
const isAfter = (moment: string, end: string) => moment.slice(0, end.length) > end.slice(0, moment.length);

function isReadable(parts: ReadonlyMap<string, string>): boolean {
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const known = READ.get(parts.get('FREQ') ?? '');
  const isTangled = parts.get('FREQ') === 'YEARLY' && parts.has('BYDAY') && parts.has('BYMONTHDAY');
  return interval >= 1 && interval <= 1000 && !isTangled && [...parts.keys()].every((name) => known?.includes(name));
}

/**
 * Rewrites a yearly rule in one month as a monthly rule limited to that month: Outlook writes *the first Monday of
 * September* that way.
 */
function preferMonths(parts: Map<string, string>): void {
  const isOneMonth = /^\d+$/.test(parts.get('BYMONTH') ?? '');
  const isEveryYear = parts.get('FREQ') === 'YEARLY' && Number(parts.get('INTERVAL') ?? 1) === 1;
  if (isOneMonth && isEveryYear && (parts.has('BYDAY') || parts.has('BYMONTHDAY'))) parts.set('FREQ', 'MONTHLY');
}

/**
 * Creates a filter of days for a daily rule. ical.js would search forever for a day that does not exist (30 February),
 * so daily rules are filtered here.
 */
function readDailyFilter(parts: Map<string, string>): (moment: string) => boolean {
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
