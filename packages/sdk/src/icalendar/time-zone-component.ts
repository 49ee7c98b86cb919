import { zoneOffset } from '../shared/zoned-time.js';
import type { JcalComponent, JcalProperty } from './jcal.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** How many components are kept: a program writes the same few again and again. */
const MOST_KEPT = 100;
const components = new Map<string, JcalComponent>();

/**
 * Creates the VTIMEZONE of an IANA zone, correct for these calendar years. A zone that changes its clock as the
 * European Union does gets that rule, which holds for other years as well; of any other zone every change is written
 * out.
 */
export function timeZoneComponent(timeZone: string, [first, last]: readonly [number, number]): JcalComponent {
  const key = `${timeZone} ${first} ${last}`;
  let component = components.get(key);
  if (!component) {
    component = ['vtimezone', [['tzid', {}, 'text', timeZone]], observances(timeZone, first, last)];
    if (components.size >= MOST_KEPT) components.clear();
    components.set(key, component);
  }
  return component;
}

function observances(timeZone: string, first: number, last: number): JcalComponent[] {
  const changes = findChanges(timeZone, Date.UTC(first - 1, 11, 1), Date.UTC(last + 1, 1, 1));
  const [change] = changes;
  if (change && matchesEuropeanRule(changes, first, last)) {
    const winter = Math.min(change.from, change.to);
    const summer = winter + HOUR;
    const rule = (month: number) =>
      ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: month, byday: '-1SU' }] as JcalProperty;
    // The last Sundays of March and October 1970, from when on calendar programs write this rule.
    return [
      observance('daylight', { at: Date.UTC(1970, 2, 29, 1), from: winter, to: summer }, rule(3)),
      observance('standard', { at: Date.UTC(1970, 9, 25, 1), from: summer, to: winter }, rule(10)),
    ];
  }
  const before = change?.from ?? zoneOffset(Date.UTC(first, 0, 1), timeZone);
  return [
    observance('standard', { at: Date.UTC(change ? first - 1 : 1970, 0, 1) - before, from: before, to: before }),
    ...changes.map((each) => observance(each.to > each.from ? 'daylight' : 'standard', each)),
  ];
}

/** A clock change from one UTC offset to another, in milliseconds. */
interface ClockChange {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function findChanges(timeZone: string, start: number, end: number): ClockChange[] {
  const changes: ClockChange[] = [];
  // No zone has two changes within a week.
  for (let low = start; low < end; low += 7 * DAY) {
    const [from, to] = [zoneOffset(low, timeZone), zoneOffset(low + 7 * DAY, timeZone)];
    if (from !== to) changes.push({ at: findInstant(timeZone, low, low + 7 * DAY, from), from, to });
  }
  return changes;
}

/** Finds the minute from which the UTC offset differs. */
function findInstant(timeZone: string, start: number, end: number, offset: number): number {
  let [low, high] = [start / 60_000, end / 60_000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zoneOffset(middle * 60_000, timeZone) === offset) low = middle;
    else high = middle;
  }
  return high * 60_000;
}

function matchesEuropeanRule(changes: readonly ClockChange[], first: number, last: number): boolean {
  const expected: string[] = [];
  for (let year = first; year <= last; year++)
    expected.push(`${lastSunday(year, 2)} ${HOUR}`, `${lastSunday(year, 9)} ${-HOUR}`);
  return changes.map(({ at, from, to }) => `${at} ${to - from}`).join() === expected.join();
}

/** Calculates 01:00 UTC on the last Sunday of a month of 31 days. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31, 1);
  return last - new Date(last).getUTCDay() * DAY;
}

function observance(name: 'standard' | 'daylight', change: ClockChange, ...rule: JcalProperty[]): JcalComponent {
  const { at, from, to } = change;
  const start = new Date(at + from).toISOString().slice(0, 19);
  return [
    name,
    [
      ['dtstart', {}, 'date-time', start],
      ['tzoffsetfrom', {}, 'utc-offset', formatOffset(from)],
      ['tzoffsetto', {}, 'utc-offset', formatOffset(to)],
      ...rule,
    ],
    [],
  ];
}

const formatOffset = (offset: number) =>
  (offset < 0 ? '-' : '+') + new Date(Math.abs(offset)).toISOString().slice(11, 16);
