import ICAL from 'ical.js';
import { isLocalDate, isLocalDateTime, type LocalDate, type LocalDateTime } from '../shared/local-time.js';
import { isTimeZone, toInstant, toLocalDateTime } from '../shared/zoned-time.js';
import type { ReadProperty } from './read-calendar.js';

/** A date, or a wall-clock time in a zone. */
export interface FileMoment {
  readonly local: LocalDate | LocalDateTime;
  /** `UTC`, or the file's name of the zone; left out for a floating time. */
  readonly zone?: string;
}

/**
 * Reads a moment in a file (`20261105T190000Z`), without seconds; ISO 8601 is accepted too. `undefined` when it is
 * invalid.
 */
export function readMoment(value: string, { parameters }: Pick<ReadProperty, 'parameters'>): FileMoment | undefined {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?\d\d(?:\.\d+)?)?(Z)?)?$/i.exec(value.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, utc] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return isLocalDate(date) ? { local: date } : undefined;
  const local = `${date}T${hour}:${minute}`;
  if (!isLocalDateTime(local)) return undefined;
  const tzid = parameters['tzid'];
  if (utc) return { local, zone: 'UTC' };
  return typeof tzid === 'string' && tzid ? { local, zone: tzid } : { local };
}

/** Converts a moment to another time zone; a date is not changed. */
export type ConvertMoment = (moment: FileMoment, timeZone: string) => LocalDate | LocalDateTime;

/**
 * Creates a converter that uses IANA names; another name (`W. Europe Standard Time`) is converted by the file's
 * VTIMEZONE. An unknown zone, or none, is treated as the target zone.
 */
export function createConverter(timeZones: readonly (readonly string[])[]): ConvertMoment {
  const known = new Map<string, ICAL.Timezone>();
  for (const lines of timeZones) {
    const zone = readTimeZone(lines);
    if (zone) known.set(zone.tzid, zone);
  }
  return ({ local, zone }, timeZone) => {
    if (local.length === 10 || zone === undefined || zone === timeZone) return local;
    const name = ianaName(zone);
    if (name === timeZone) return local;
    if (name !== undefined) return toLocalDateTime(toInstant(local, name), timeZone);
    const described = known.get(zone);
    if (!described) return local;
    const time = ICAL.Time.fromDateTimeString(`${local}:00`);
    time.zone = described;
    return toLocalDateTime(new Date(time.toUnixTime() * 1000), timeZone);
  };
}

/** Finds the IANA name in a zone's id; some programs add a path before it: `/citadel.org/20261105_1/Europe/Amsterdam`. */
function ianaName(zone: string): string | undefined {
  const parts = zone.split('/');
  return [zone, parts.slice(-2).join('/')].find((name) => name && isTimeZone(name));
}

function readTimeZone(lines: readonly string[]): ICAL.Timezone | undefined {
  // A clock changes at most once a month; a rule with more changes is ignored, because expanding it would take very
  // long.
  const calm = lines.filter((line) => !/^RRULE/i.test(line) || /FREQ=YEARLY/i.test(line));
  try {
    const component = new ICAL.Component(ICAL.parse(['BEGIN:VTIMEZONE', ...calm, 'END:VTIMEZONE'].join('\r\n')));
    return new ICAL.Timezone(component);
  } catch {
    return undefined;
  }
}
