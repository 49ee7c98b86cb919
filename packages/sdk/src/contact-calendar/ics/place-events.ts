import { plainText } from '../../icalendar/content-line.js';
import type { ConvertMoment, FileMoment } from '../../icalendar/read-moment.js';
import type { LocalDate } from '../../shared/local-time.js';
import type { EntryTime } from '../entry-time.js';
import type { CalendarEntry } from '../year-plan.js';
import { readCarriedEntry } from './carried-json.js';
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
  readonly leaveOut: (summary: string, reason: UnplacedReason) => void;
}

/** Converts the events of a file to entries of a plan with unique ids, and lists the ids of those from other programs. */
export function placeEvents(
  events: readonly FileEvent[],
  options: PlacingOptions,
): { readonly entries: CalendarEntry[]; readonly guessed: string[] } {
  const { timeZone, convert, span, leaveOut } = options;
  const toLocal = (moment: FileMoment) => convert(moment, timeZone);
  const entries = new Map<string, CalendarEntry>();
  const guessed: string[] = [];
  for (const [event, replacements] of groupEvents(events)) {
    const occurrences = listOccurrences(event, replacements, { span, toLocal });
    if (typeof occurrences === 'string') {
      leaveOut(event.summary, occurrences);
      continue;
    }
    for (const occurrence of occurrences) {
      const time = timeOf(occurrence, toLocal);
      if (!time) {
        leaveOut(occurrence.event.summary, 'end-before-start');
        continue;
      }
      const { entry, isOwn } = toEntry(occurrence, time, options);
      const id = createUniqueId(entry, entries);
      entries.set(id, id === entry.id ? entry : { ...entry, id });
      if (!isOwn) guessed.push(id);
    }
  }
  return { entries: [...entries.values()], guessed };
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

/** The time of an occurrence, as long by the wall clock as its event. */
function timeOf({ event, start }: Occurrence, toLocal: (moment: FileMoment) => string): EntryTime | undefined {
  const begin = toLocal(start);
  if (!event.end) return fromFileTime({ start: begin });
  const end = toLocal(event.end);
  const shift = asTime(begin) - asTime(toLocal(event.start));
  return fromFileTime({ start: begin, end: new Date(asTime(end) + shift).toISOString().slice(0, end.length) });
}

const asTime = (local: string) => Date.parse(local.length === 10 ? `${local}T00:00Z` : `${local}Z`);

function toEntry({ event, planned }: Occurrence, time: EntryTime, options: PlacingOptions) {
  const suffix = planned === undefined ? '' : `#${planned}`;
  const carried = event.carried ? readCarriedEntry(event.carried) : undefined;
  if (!carried) {
    const uid = event.uid || [event.summary || options.untitled, time.start].join(' ');
    return { entry: readForeignEntry(event, time, uid + suffix, options.untitled), isOwn: false };
  }
  const entry = readOwnEntry(carried, event, time, options);
  // A copy made in a calendar program has another UID, so it is another entry.
  const isCopy = event.uid !== '' && !event.uid.startsWith(plainText(`${entry.id}@`).trimStart());
  return { entry: { ...entry, id: (isCopy ? event.uid : entry.id) + suffix }, isOwn: true };
}

/** Creates a unique id: for a duplicate, its start and if needed a number are appended. */
function createUniqueId({ id, start }: CalendarEntry, taken: ReadonlyMap<string, unknown>): string {
  let unique = id;
  for (let count = 1; taken.has(unique); count++) unique = count === 1 ? `${id}#${start}` : `${id}#${start}#${count}`;
  return unique;
}
