import { expandRule } from './expand-rule.js';
import { readProperties } from './read-calendar.js';
import { type FileMoment, readDigits } from './read-moment.js';
import { parseRule } from './recurrence-rule.js';
import type { StepLimit } from './step-limit.js';

/** A time zone as a calendar file describes it (RFC 5545, 3.6.5). */
export interface DescribedZone {
  readonly name: string;
  /** The UTC offset at an instant, in milliseconds; `undefined` when the description cannot be read. */
  readonly offsetAt: ((instant: number) => number) | undefined;
}

/** A UTC offset from one moment on, or from a day of every year on. */
interface Observance {
  /** The first change, by the clock before it. */
  readonly start: string;
  /** The UTC offset before the change and after it, in milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly rule: string | undefined;
  /** Further changes, by the clock before them. */
  readonly extra: readonly string[];
}

interface Change {
  readonly at: number;
  readonly to: number;
}

/**
 * Reads a VTIMEZONE from its lines. Clock changes are looked up for the years that are asked for, never from the start of
 * the rule. Not read: a rule that is not yearly, or that has a count, since no calendar program writes one.
 */
export function readZone(lines: readonly string[], limit: StepLimit): DescribedZone | undefined {
  const name = readProperties(lines, ['tzid']).tzid?.[0]?.values[0];
  if (!name) return undefined;
  const observances = splitObservances(lines).map(readObservance);
  const [first] = observances;
  if (!first || observances.includes(undefined)) return { name, offsetAt: undefined };
  const known = observances as readonly Observance[];
  const earliest = known.reduce((a, b) => (b.start < a.start ? b : a));
  const changesOf = new Map<number, readonly Change[]>();
  const offsetAt = (instant: number): number => {
    const year = new Date(instant).getUTCFullYear();
    let changes = changesOf.get(year);
    if (!changes) changesOf.set(year, (changes = listChanges(known, year, limit)));
    return findLast(changes, instant)?.to ?? earliest.from;
  };
  return { name, offsetAt };
}

function splitObservances(lines: readonly string[]): string[][] {
  const found: string[][] = [];
  let inner: string[] | undefined;
  for (const line of lines) {
    if (/^\s*BEGIN:\s*(STANDARD|DAYLIGHT)\s*$/i.test(line)) found.push((inner = []));
    else if (/^\s*END:/i.test(line)) inner = undefined;
    else inner?.push(line);
  }
  return found;
}

function readObservance(lines: readonly string[]): Observance | undefined {
  const found = readProperties(lines, ['dtstart', 'tzoffsetfrom', 'tzoffsetto', 'rrule', 'rdate']);
  const value = (name: keyof typeof found) => found[name]?.[0]?.values.join();
  const start = readOnset(value('dtstart') ?? '');
  const [from, to] = [readOffset(value('tzoffsetfrom')), readOffset(value('tzoffsetto'))];
  const rule = value('rrule');
  const extra = (found.rdate ?? []).flatMap(({ values }) => values).map((each) => readOnset(each.split('/')[0] ?? ''));
  if (start === undefined || from === undefined || to === undefined || !isYearly(rule)) return undefined;
  return { start, from, to, rule, extra: extra.filter((each) => each !== undefined) };
}

/** Whether there is no rule, or one whose changes come every year, so that they can be found from any year. */
function isYearly(rule: string | undefined): boolean {
  if (rule === undefined) return true;
  const { frequency, interval, count } = parseRule(rule) ?? {};
  return frequency === 'YEARLY' && interval === 1 && count === Infinity;
}

/** A clock change by the wall clock, with the time of day. */
function readOnset(value: string): string | undefined {
  const { local } = readDigits(value) ?? {};
  if (local === undefined || Number.isNaN(Date.parse(`${local.slice(0, 10)}T00:00Z`))) return undefined;
  return local.length === 10 ? `${local}T00:00` : local;
}

/** `+0130` or `+01:30` in milliseconds; ical.js writes the colon. */
function readOffset(value: string | undefined): number | undefined {
  const [, sign, hours, minutes] = /^([+-]?)(\d\d):?([0-5]\d)(?::?[0-5]\d)?$/.exec(value?.trim() ?? '') ?? [];
  if (hours === undefined || Number(hours) > 24) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** The changes that set the clock of a calendar year, of every observance at least the last one before. */
function listChanges(observances: readonly Observance[], year: number, limit: StepLimit): Change[] {
  return observances
    .flatMap(({ start, from, to, rule, extra }) => {
      limit.take(extra.length + 1);
      const onsets = [start, ...extra, ...(rule === undefined ? [] : listOnsets({ rule, start, from }, year, limit))];
      return onsets.map((local) => ({ at: Date.parse(`${local}Z`) - from, to }));
    })
    .filter(({ at }) => !Number.isNaN(at))
    .sort((a, b) => a.at - b.at);
}

/** Lists the onsets of a yearly rule in two years: this one and the one before, or the last two of a rule that ended. */
function listOnsets(
  { rule, start, from: offset }: Pick<Observance, 'start' | 'from'> & { readonly rule: string },
  year: number,
  limit: StepLimit,
): readonly string[] {
  const until = /(?:^|;)UNTIL=(\d{4})/i.exec(rule)?.[1];
  const last = Math.max(1, Math.min(year, Number(until ?? year)));
  const [from, to] = [`${fourDigits(last - 1)}-01-01`, `${fourDigits(last)}-12-31`];
  // The end of a rule stands in UTC, its start by the clock before the change.
  const toLocal = ({ local, zone }: FileMoment) =>
    zone === 'UTC' ? new Date(Date.parse(`${local}Z`) + offset).toISOString().slice(0, 16) : local;
  return expandRule(rule, { start: { local: start }, from, to, toLocal, limit }) ?? [];
}

const fourDigits = (year: number) => String(year).padStart(4, '0');

/** The last change at or before an instant. */
function findLast(changes: readonly Change[], instant: number): Change | undefined {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((changes[middle] as Change).at <= instant) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}
