import { plainText } from '../../icalendar/content-line.js';
import type { ConvertMoment } from '../../icalendar/convert-moment.js';
import { isWithinSpan } from '../../icalendar/date-span.js';
import type { FileMoment } from '../../icalendar/read-moment.js';
import type { StepLimit } from '../../icalendar/step-limit.js';
import type { LocalDate } from '../../shared/local-time.js';
import type { EntryTime } from '../entry-time.js';
import type { CalendarEntry } from '../year-plan.js';
import { type CarriedEntry, readCarriedEntry } from './carried-json.js';
import { MOMENT_STEPS } from './file-limits.js';
import { fromFileTime } from './file-time.js';
import { listOccurrences, type Occurrence } from './list-occurrences.js';
import type { FileEvent, UnplacedReason } from './read-event.js';
import { readForeignEntry } from './read-foreign-entry.js';
import { readOwnEntry } from './read-own-entry.js';

export interface PlacingOptions {
  readonly timeZone: string;
  readonly convert: ConvertMoment;
  /** The period for which occurrences are listed. */
  readonly span: { readonly start: LocalDate; readonly end: LocalDate } | undefined;
  /** The title for an event without title. */
  readonly untitled: string;
  readonly leaveOut: (event: FileEvent, reason: UnplacedReason) => void;
  /** Whether this program knows an IANA name. */
  readonly isKnownZone: (zone: string) => boolean;
  readonly limit: StepLimit;
}

/** The entries of a file, and the ids of those from other programs. */
interface PlacedEvents {
  readonly entries: CalendarEntry[];
  readonly guessed: string[];
}

/** How many moments are placed between two pauses. */
const MOMENTS_A_STEP = 100;

/**
 * Converts the events of a file to entries of a plan with unique ids; yields now and then the part of the events that is
 * placed, 0 to 1.
 */
export function* placeEvents(events: readonly FileEvent[], options: PlacingOptions): Generator<number, PlacedEvents> {
  const { span, leaveOut, limit } = options;
  const toLocal = (moment: FileMoment) => options.convert(moment, options.timeZone);
  const createUniqueId = createIds();
  const entries: CalendarEntry[] = [];
  const guessed: string[] = [];
  const groups = groupEvents(events);
  let [placed, group] = [0, 0];
  for (const [event, replacements] of groups) {
    group++;
    const occurrences = listOccurrences(event, replacements, { span, toLocal, limit });
    if (typeof occurrences === 'string') {
      leaveOut(event, occurrences);
      continue;
    }
    const readers = new Map<FileEvent, OccurrenceReader>();
    for (const occurrence of occurrences) {
      limit.take(MOMENT_STEPS);
      if (++placed % MOMENTS_A_STEP === 0) yield group / groups.size;
      let reader = readers.get(occurrence.event);
      if (!reader) readers.set(occurrence.event, (reader = createReader(occurrence.event, toLocal, options)));
      const result = reader(occurrence);
      if (typeof result === 'string') {
        leaveOut(occurrence.event, result);
        continue;
      }
      const id = createUniqueId(result.entry);
      entries.push(id === result.entry.id ? result.entry : { ...result.entry, id });
      if (!result.isOwn) guessed.push(id);
    }
  }
  return { entries, guessed };
}

/**
 * Groups each event with the events that replace one of its occurrences; a replacing event without its series stands
 * alone.
 */
function groupEvents(events: readonly FileEvent[]): Map<FileEvent, FileEvent[]> {
  const byUid = new Map(events.filter(({ uid, replaces }) => uid && !replaces).map((event) => [event.uid, event]));
  const groups = new Map<FileEvent, FileEvent[]>();
  for (const event of events) {
    const main = event.replaces && byUid.get(event.uid);
    const group = groups.get(main ?? event) ?? [];
    groups.set(main ?? event, group);
    if (main) group.push(event);
  }
  return groups;
}

/** Converts an occurrence of one event to an entry, or says why not. */
type OccurrenceReader = (occurrence: Occurrence) => { entry: CalendarEntry; isOwn: boolean } | UnplacedReason;

/** Creates the reader of the occurrences of an event; what they have in common is read once. */
function createReader(
  event: FileEvent,
  toLocal: (moment: FileMoment) => string,
  options: PlacingOptions,
): OccurrenceReader {
  const { untitled, isKnownZone } = options;
  const carried = event.carried ? readCarriedEntry(event.carried, isKnownZone) : undefined;
  const timeOf = createClock(event, toLocal);
  return ({ start, planned }) => {
    const time = timeOf(start);
    if (!time) return 'end-before-start';
    const entry = carried
      ? toOwnEntry(carried, event, time, planned, options)
      : readForeignEntry(event, time, foreignId(event, time, planned, untitled), untitled);
    if (!isWithinSpan(entry.start) || !isWithinSpan(entry.end)) return 'outside-span';
    return { entry, isOwn: carried !== undefined };
  };
}

/** Creates what gives an occurrence its time, as long by the wall clock as its event. */
function createClock(
  event: FileEvent,
  toLocal: (moment: FileMoment) => string,
): (start: FileMoment) => EntryTime | undefined {
  if (!event.end) return (start) => fromFileTime({ start: toLocal(start) });
  const end = toLocal(event.end);
  const length = asTime(end) - asTime(toLocal(event.start));
  return (start) => {
    const begin = toLocal(start);
    const over = new Date(asTime(begin) + length).toISOString().slice(0, end.length);
    return fromFileTime({ start: begin, end: over });
  };
}

const asTime = (local: string) => Date.parse(local.length === 10 ? `${local}T00:00Z` : `${local}Z`);

const suffixOf = (planned: string | undefined) => (planned === undefined ? '' : `#${planned}`);

function foreignId(event: FileEvent, time: EntryTime, planned: string | undefined, untitled: string): string {
  const id = event.uid || [event.summary || untitled, time.start].join(' ');
  return id + suffixOf(planned);
}

function toOwnEntry(
  carried: CarriedEntry,
  event: FileEvent,
  time: EntryTime,
  planned: string | undefined,
  options: PlacingOptions,
): CalendarEntry {
  const entry = readOwnEntry(carried, event, time, options);
  // A copy made in a calendar program has another UID, so it is another entry.
  const isCopy = event.uid !== '' && !event.uid.startsWith(plainText(`${entry.id}@`).trimStart());
  return { ...entry, id: (isCopy ? event.uid : entry.id) + suffixOf(planned) };
}

/** Creates unique ids: to a duplicate, its start and if needed a number are appended. */
function createIds(): (entry: CalendarEntry) => string {
  const taken = new Set<string>();
  /** The number of the last duplicate with an id and start, so that thousands of them are not counted again. */
  const numbers = new Map<string, number>();
  return ({ id, start }) => {
    let unique = id;
    if (taken.has(id)) {
      const base = `${id}#${start}`;
      let number = numbers.get(base) ?? 0;
      do {
        number += 1;
        unique = number === 1 ? base : `${base}#${number}`;
      } while (taken.has(unique));
      numbers.set(base, number);
    }
    taken.add(unique);
    return unique;
  };
}
