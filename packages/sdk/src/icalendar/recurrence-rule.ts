import { WEEKDAYS } from '../shared/local-time.js';

/** A recurrence rule (RFC 5545, 3.3.10) as it is expanded: by periods, and by the days of a period that count. */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  /** From one period to the next, 1 to 1000. */
  readonly interval: number;
  /** How many occurrences there are; `Infinity` when left out. */
  readonly count: number;
  /** As it stands in the rule. */
  readonly until: string | undefined;
  /** The first day of a week, 0 for Monday. */
  readonly weekStart: number;
  /** From 1. */
  readonly months: ReadonlySet<number> | undefined;
  /** Days of the month; negative from its end. */
  readonly dates: ReadonlySet<number> | undefined;
  /** See {@link weekdayKey}. */
  readonly weekdays: ReadonlySet<number> | undefined;
  /** Which of the days of a period count; negative from its end. */
  readonly positions: ReadonlySet<number> | undefined;
}

type Frequency = keyof typeof READ;

const MOST_INTERVAL = 1000;
const GENERAL = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYDAY', 'BYMONTH', 'BYSETPOS'];
/** The parts that are read per kind of rule: all that calendar programs offer. */
const READ = {
  DAILY: [...GENERAL, 'BYMONTHDAY'],
  WEEKLY: GENERAL,
  MONTHLY: [...GENERAL, 'BYMONTHDAY'],
  YEARLY: [...GENERAL, 'BYMONTHDAY'],
};
const DAY_CODES = WEEKDAYS.map((day) => day.slice(0, 2).toUpperCase());

/**
 * One number for *the second Tuesday*: `index` is 0 for Monday; `nth` is 0 for every such day, and negative from the
 * end of the month or year.
 */
export const weekdayKey = (index: number, nth: number): number => nth * 7 + index;

/**
 * Parses a rule; `undefined` when it is not supported. Not supported: rules finer than a day, by week number or by day
 * of the year, and intervals of more than a thousand.
 */
export function parseRule(rule: string): RecurrenceRule | undefined {
  const parts = new Map<string, string>();
  for (const part of rule.toUpperCase().split(';').filter(Boolean)) {
    const [name = '', value = ''] = part.split('=', 2);
    parts.set(name, value);
  }
  const frequency = parts.get('FREQ') as Frequency;
  if (!Object.hasOwn(READ, frequency) || ![...parts.keys()].every((name) => READ[frequency].includes(name)))
    return undefined;
  const isByOrdinal = frequency === 'MONTHLY' || frequency === 'YEARLY';
  const interval = readNumber(parts.get('INTERVAL') ?? '1', MOST_INTERVAL);
  const count = parts.has('COUNT') ? readNumber(parts.get('COUNT'), Number.MAX_SAFE_INTEGER) : Infinity;
  const weekStart = DAY_CODES.indexOf(parts.get('WKST') ?? 'MO');
  const months = readList(parts.get('BYMONTH'), (value) => readNumber(value, 12));
  const dates = readList(parts.get('BYMONTHDAY'), (value) => readOrdinal(value, 31));
  const weekdays = readList(parts.get('BYDAY'), (value) => readWeekday(value, isByOrdinal));
  const positions = readList(parts.get('BYSETPOS'), (value) => readOrdinal(value, 366));
  const isUnread = [months, dates, weekdays, positions].includes(null);
  if (interval === undefined || count === undefined || weekStart < 0 || isUnread) return undefined;
  return {
    frequency,
    interval,
    count,
    until: parts.get('UNTIL'),
    weekStart,
    months: months ?? undefined,
    dates: dates ?? undefined,
    weekdays: weekdays ?? undefined,
    positions: positions ?? undefined,
  };
}

/** A whole number from 1. */
function readNumber(value: string | undefined, most: number): number | undefined {
  const number = /^\+?\d{1,16}$/.test(value ?? '') ? Number(value) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

/** A whole number from 1, or one from the end. */
function readOrdinal(value: string, most: number): number | undefined {
  const number = readNumber(value.replace('-', ''), most);
  return number === undefined || !value.startsWith('-') ? number : -number;
}

function readWeekday(value: string, isByOrdinal: boolean): number | undefined {
  const index = DAY_CODES.indexOf(value.slice(-2));
  const ordinal = value.slice(0, -2);
  const nth = ordinal ? readOrdinal(ordinal, 53) : 0;
  return index < 0 || nth === undefined || (nth !== 0 && !isByOrdinal) ? undefined : weekdayKey(index, nth);
}

/** The values of a list; `undefined` when there is none, `null` when one of them cannot be read. */
function readList(
  list: string | undefined,
  read: (value: string) => number | undefined,
): Set<number> | undefined | null {
  if (list === undefined) return undefined;
  const values = list.split(',').map((value) => read(value.trim()));
  return values.includes(undefined) ? null : new Set(values as number[]);
}
