import { isLocalDate, isLocalDateTime, type LocalDate, type LocalDateTime } from '../shared/local-time.js';
import { isWithinSpan } from './date-span.js';
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
 * invalid, or not within the span of dates (`isWithinSpan`).
 */
export function readMoment(value: string, { parameters }: Pick<ReadProperty, 'parameters'>): FileMoment | undefined {
  const written = readDigits(value);
  if (!written || !isWithinSpan(written.local)) return undefined;
  const { local, isUtc } = written;
  if (local.length === 10) return isLocalDate(local) ? { local } : undefined;
  if (!isLocalDateTime(local)) return undefined;
  const tzid = parameters['tzid'];
  if (isUtc) return { local, zone: 'UTC' };
  return typeof tzid === 'string' && tzid ? { local, zone: tzid } : { local };
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
