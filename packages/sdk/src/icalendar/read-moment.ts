import ICAL from 'ical.js';
import { isLocalDate, isLocalDateTime, type LocalDate, type LocalDateTime } from '../shared/local-time.js';
import { isTimeZone, toInstant, toLocalDateTime } from '../shared/zoned-time.js';
import type { ReadProperty } from './read-calendar.js';

/** A date, or a wall-clock time in a zone. */
export interface FileMoment {
  readonly local: LocalDate | LocalDateTime;
  /** `UTC`, or what the file calls the zone; left out where the clock on the spot counts. */
  readonly zone?: string;
}

/** A moment as a file has it (`20261105T190000Z`), seconds left out; ISO 8601 is taken too. `undefined` when it is none. */
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

/** Says what the clock in one zone shows when the clock in another shows `local`; a date stays a date. */
export type ConvertMoment = (moment: FileMoment, timeZone: string) => LocalDate | LocalDateTime;

/**
 * Converts by IANA name; a name that is none (`W. Europe Standard Time`) by the VTIMEZONE that the file has for it.
 * A zone that nobody knows, and none at all, are taken for the zone that is asked for.
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

/** Some programs put a path before the name: `/citadel.org/20261105_1/Europe/Amsterdam`. */
function ianaName(zone: string): string | undefined {
  const parts = zone.split('/');
  return [zone, parts.slice(-2).join('/')].find((name) => name && isTimeZone(name));
}

function readTimeZone(lines: readonly string[]): ICAL.Timezone | undefined {
  // A clock changes at most once a month; a rule that says more would only keep us busy.
  const calm = lines.filter((line) => !/^RRULE/i.test(line) || /FREQ=YEARLY/i.test(line));
  try {
    const component = new ICAL.Component(ICAL.parse(['BEGIN:VTIMEZONE', ...calm, 'END:VTIMEZONE'].join('\r\n')));
    return new ICAL.Timezone(component);
  } catch {
    return undefined;
  }
}
