import { isInSpan, limitInstant } from './date-span.js';
import type { LocalDateTime } from './local-time.js';

/** A moment as a `Date` or in RFC 3339 (`2026-11-22T18:00:00Z`). */
export type Instant = Date | string;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** True when this program knows the IANA time zone (`Europe/Amsterdam`). */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** True for an instant in UTC as data has it, in the span of dates: `2026-11-22T18:00:00Z`. */
export function isInstant(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(value)) return false;
  return isInSpan(Number(value.slice(0, 4))) && !Number.isNaN(Date.parse(value));
}

/**
 * Converts an instant to wall-clock time: `2026-11-22T19:00`, without seconds. One outside the years of four digits becomes
 * the nearest inside. Throws `RangeError` for an unknown zone, and for what is no moment.
 */
export function toLocalDateTime(instant: Instant, timeZone: string): LocalDateTime {
  return formatOf(timeZone)
    .format(limitInstant(new Date(instant).getTime()))
    .replace(' ', 'T')
    .slice(0, 16);
}

/** Calculates the UTC offset at an instant, in milliseconds; whole minutes. */
export function zoneOffset(instant: number, timeZone: string): number {
  const minute = Math.floor(limitInstant(instant) / 60_000) * 60_000;
  return Date.parse(`${toLocalDateTime(new Date(minute), timeZone)}Z`) - minute;
}

/**
 * Converts wall-clock time to an instant. A time that the clock skips in spring is moved past the gap (02:30 becomes
 * 03:30); of a time that occurs twice in autumn, the first is used. This follows RFC 5545 (3.3.5), and is `compatible`
 * in `Temporal`.
 */
export function toInstant(local: LocalDateTime, timeZone: string): Date {
  const wall = Date.parse(`${local}Z`);
  const offsets = [wall - 86_400_000, wall + 86_400_000].map((around) => zoneOffset(around, timeZone));
  const [before = 0, after = 0] = offsets;
  const fits = [wall - before, wall - after].find((instant) => instant + zoneOffset(instant, timeZone) === wall);
  return new Date(fits ?? wall - before);
}
