import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import { isTimeZone, toInstant, toLocalDateTime } from '../shared/zoned-time.js';
import { readZone } from './described-zone.js';
import type { FileMoment } from './read-moment.js';
import type { StepLimit } from './step-limit.js';

/** Converts a moment to another time zone; a date is not changed. */
export type ConvertMoment = (moment: FileMoment, timeZone: string) => LocalDate | LocalDateTime;

/** How the moments of a file are converted. */
export interface MomentConverter {
  readonly convert: ConvertMoment;
  /** False for a moment in a zone of which the file has a description that cannot be read. */
  readonly isReadable: (moment: FileMoment) => boolean;
  /** Whether this program knows the IANA name of a zone that the file mentions. */
  readonly isKnownZone: (zone: string) => boolean;
}

/** The steps that a conversion counts as: it takes about as long as asking a rule about so many days. */
const CONVERSION_STEPS = 30;
/** The steps that the name of a zone counts as: what converts to and from a zone is made once, and stays. */
const ZONE_STEPS = 10_000;
const DAY = 86_400_000;

/**
 * Creates a converter that uses IANA names; another name (`W. Europe Standard Time`) is converted by the file's
 * VTIMEZONE. An unknown zone, or none, is treated as the target zone, and so is one whose description cannot be read:
 * ask `isReadable` first.
 */
export function createConverter(timeZones: readonly (readonly string[])[], limit: StepLimit): MomentConverter {
  const described = new Map(
    timeZones.flatMap((lines) => {
      const zone = readZone(lines, limit);
      return zone ? [[zone.name, zone]] : [];
    }),
  );
  const names = new Map<string, string | undefined>();
  /** The IANA name in a zone's id. */
  const nameOf = (zone: string) => {
    if (!names.has(zone)) {
      limit.take(ZONE_STEPS);
      names.set(zone, ianaName(zone));
    }
    return names.get(zone);
  };
  return {
    convert: ({ local, zone }, timeZone) => {
      if (local.length === 10 || zone === undefined || zone === timeZone) return local;
      const name = nameOf(zone);
      if (name === timeZone) return local;
      limit.take(CONVERSION_STEPS);
      if (name !== undefined) return toLocalDateTime(toInstant(local, name), timeZone);
      const offsetAt = described.get(zone)?.offsetAt;
      return offsetAt ? toLocalDateTime(toDescribedInstant(local, offsetAt), timeZone) : local;
    },
    isReadable: ({ local, zone }) => {
      if (local.length === 10 || zone === undefined || nameOf(zone) !== undefined) return true;
      const found = described.get(zone);
      return found === undefined || found.offsetAt !== undefined;
    },
    isKnownZone: (zone) => nameOf(zone) === zone,
  };
}

/** Finds the IANA name in a zone's id; some programs add a path before it: `/citadel.org/20261105_1/Europe/Amsterdam`. */
function ianaName(zone: string): string | undefined {
  const parts = zone.split('/');
  return [zone, parts.slice(-2).join('/')].find((name) => name && isTimeZone(name));
}

/** As `toInstant`, for a zone that the file describes. */
function toDescribedInstant(local: LocalDateTime, offsetAt: (instant: number) => number): Date {
  const wall = Date.parse(`${local}Z`);
  const [before, after] = [offsetAt(wall - DAY), offsetAt(wall + DAY)];
  const fits = [wall - before, wall - after].find((instant) => instant + offsetAt(instant) === wall);
  return new Date(fits ?? wall - before);
}
