import ICAL from 'ical.js';
import { addDays } from '../../shared/calendar-day.js';
import { readProperties, type ReadProperty } from '../../icalendar/read-calendar.js';
import { type FileMoment, readMoment } from '../../icalendar/read-moment.js';

/** The properties that are read from an event. Attendees are not among them. */
const NAMES = [
  'uid',
  'summary',
  'dtstart',
  'dtend',
  'duration',
  'rrule',
  'rdate',
  'exdate',
  'recurrence-id',
  'location',
  'status',
  'sequence',
  'description',
  'url',
  'x-driehoek-entry',
] as const;

/** Why an event could not become an entry. */
export type UnplacedReason = 'no-start' | 'unreadable-date' | 'end-before-start' | 'unreadable-rule' | 'no-occurrence';

/** An event in a calendar file. */
export interface FileEvent {
  readonly uid: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly url: string;
  /** `undefined` when the file has no status. */
  readonly isCancelled?: boolean;
  readonly sequence?: number;
  /** The JSON that `formatIcs` added to the event. */
  readonly carried: string;
  readonly start: FileMoment;
  readonly end?: FileMoment;
  readonly rules: readonly string[];
  readonly extra: readonly FileMoment[];
  readonly excluded: readonly FileMoment[];
  /** The beginning, as it was first planned, of the occurrence that this event stands for. */
  readonly replaces?: FileMoment;
}

/** Reads an event from its lines; returns the reason when it has no readable time. */
export function readEvent(lines: readonly string[]): FileEvent | { summary: string; reason: UnplacedReason } {
  const found = readProperties(lines, NAMES);
  const text = (name: (typeof NAMES)[number]) => found[name]?.[0]?.values[0]?.trim() ?? '';
  const moments = (name: (typeof NAMES)[number]) => (found[name] ?? []).flatMap(toMoments);
  const summary = text('summary');
  const [start] = moments('dtstart');
  if (!start) return { summary, reason: text('dtstart') ? 'unreadable-date' : 'no-start' };
  const end = moments('dtend')[0] ?? (text('duration') ? addDuration(start, text('duration')) : undefined);
  if (!end && (text('dtend') || text('duration'))) return { summary, reason: 'unreadable-date' };
  const [replaces] = moments('recurrence-id');
  const sequence = Number(text('sequence') || NaN);
  const status = text('status').toUpperCase();
  return {
    uid: text('uid'),
    summary,
    location: text('location'),
    description: text('description'),
    url: text('url'),
    ...(status && { isCancelled: status === 'CANCELLED' }),
    ...(Number.isSafeInteger(sequence) && sequence >= 0 && { sequence }),
    carried: text('x-driehoek-entry'),
    start,
    ...(end && { end }),
    rules: (found.rrule ?? []).map(({ values }) => values.join(',')),
    extra: moments('rdate'),
    excluded: moments('exdate'),
    ...(replaces && { replaces }),
  };
}

/** Reads moments; of a period only its start. */
const toMoments = (property: ReadProperty) =>
  property.values.flatMap((value) => readMoment(value.split('/')[0] ?? '', property) ?? []);

/** Days and hours by the wall clock; `undefined` when it is no duration, or a negative one. */
function addDuration({ local, zone }: FileMoment, value: string): FileMoment | undefined {
  try {
    const seconds = ICAL.Duration.fromString(value).toSeconds();
    if (!(seconds >= 0 && seconds < 1e9)) return undefined;
    if (local.length === 10) return { local: addDays(local, Math.max(1, Math.ceil(seconds / 86_400))) };
    const end = new Date(Date.parse(`${local}Z`) + seconds * 1000).toISOString().slice(0, 16);
    return { local: end, ...(zone !== undefined && { zone }) };
  } catch {
    return undefined;
  }
}
