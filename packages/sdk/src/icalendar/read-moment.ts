import { isLocalTime, type LocalDate, type LocalDateTime } from '../shared/local-time.js';
import { isWithinFileSpan } from './date-span.js';
import type { ReadProperty } from './read-calendar.js';

/** A date, or a wall-clock time in a zone. */
export interface FileMoment {
  readonly local: LocalDate | LocalDateTime;
  /** `UTC`, or the file's name of the zone; left out for a floating time. */
  readonly zone?: string;
}

const MOMENT = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?\d\d(?:\.\d+)?)?(Z)?)?$/i;

/**
 * Reads a moment in a file (`20261105T190000Z`), without seconds; ISO 8601 is accepted too. `undefined` when it is
 * invalid, or not within the span of dates (`isWithinFileSpan`).
 */
export function readMoment(value: string, { parameters }: Pick<ReadProperty, 'parameters'>): FileMoment | undefined {
  const written = readDigits(value);
  if (!written || !isWithinFileSpan(written.local) || !isRealDate(written.local.slice(0, 10))) return undefined;
  const { local, isUtc } = written;
  if (local.length === 10) return { local };
  if (!isLocalTime(local.slice(11))) return undefined;
  const tzid = parameters['tzid'];
  if (isUtc) return { local, zone: 'UTC' };
  return typeof tzid === 'string' && tzid ? { local, zone: tzid } : { local };
}

function isRealDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/**
 * Reads a moment of any four-digit year, as clock changes have it: Outlook lets them begin in 1601. Does not check that
 * the date exists.
 */
export function readDigits(value: string): { readonly local: string; readonly isUtc: boolean } | undefined {
  const match = MOMENT.exec(value.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, utc] = match;
  const date = `${year}-${month}-${day}`;
  return { local: hour === undefined ? date : `${date}T${hour}:${minute}`, isUtc: Boolean(utc) };
}
