import ICAL from 'ical.js';
import { addDays } from '../../shared/calendar-day.js';
import { isWithinFileSpan } from '../../icalendar/date-span.js';
import { type EventLines, readProperties, type ReadProperty } from '../../icalendar/read-calendar.js';
import { type FileMoment, readDigits, readMoment } from '../../icalendar/read-moment.js';

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
export type UnplacedReason =
  | 'no-start'
  | 'unreadable-date'
  | 'outside-span'
  | 'unreadable-zone'
  | 'end-before-start'
  | 'unreadable-rule'
  | 'no-occurrence';

/** An event in a calendar file. */
export interface FileEvent {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
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

/** An event that has no readable time. */
interface UnreadEvent {
  readonly summary: string;
  readonly line: number;
  readonly reason: UnplacedReason;
}

/** Reads an event from its lines; returns the reason when it has no readable time. */
export function readEvent(
  { lines, at: line }: EventLines,
  { isReadable }: { readonly isReadable: (moment: FileMoment) => boolean },
): FileEvent | UnreadEvent {
  const found = readProperties(lines, NAMES);
  const text = (name: (typeof NAMES)[number]) => found[name]?.[0]?.values[0]?.trim() ?? '';
  const moments = (name: (typeof NAMES)[number]) => (found[name] ?? []).flatMap(toMoments);
  const summary = text('summary');
  const refuse = (reason: UnplacedReason) => ({ summary, line, reason });
  const [start] = moments('dtstart');
  if (!start) return refuse(text('dtstart') ? whyUnread(text('dtstart')) : 'no-start');
  const end = moments('dtend')[0] ?? (text('duration') ? addDuration(start, text('duration')) : undefined);
  if (!end && (text('dtend') || text('duration'))) return refuse(whyUnread(text('dtend')));
  if (end && !isWithinFileSpan(end.local)) return refuse('outside-span');
  const [replaces] = moments('recurrence-id');
  if (![start, end, replaces].every((moment) => !moment || isReadable(moment))) return refuse('unreadable-zone');
  const sequence = Number(text('sequence') || NaN);
  const status = text('status').toUpperCase();
  return {
    line,
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

function whyUnread(value: string): UnplacedReason {
  const written = readDigits(value);
  return written && !isWithinFileSpan(written.local) ? 'outside-span' : 'unreadable-date';
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
