import { plainText } from '../../icalendar/content-line.js';
import { localizeText, rewordText, type Text } from '../../i18n/text.js';
import type { ConvertMoment } from '../../icalendar/convert-moment.js';
import type { EntryTime } from '../entry-time.js';
import type { CalendarEntry } from '../year-plan.js';
import type { CarriedEntry } from './carried-json.js';
import { convertTime, fromFileTime, toFileTime } from './file-time.js';
import type { FileEvent } from './read-event.js';

/**
 * The entry that an event of ours carries along, with what somebody changed in a calendar program: time, title, place, whether it
 * goes ahead, and `sequence`. A title in several languages changes in the language of the file alone.
 */
export function readOwnEntry(
  { language, timeZone, entry }: CarriedEntry,
  event: FileEvent,
  time: EntryTime,
  target: { readonly timeZone: string; readonly convert: ConvertMoment },
): CalendarEntry {
  const toLocal = (local: string) => target.convert({ local, zone: timeZone }, target.timeZone);
  const here = timeZone === target.timeZone ? entry : { ...entry, ...convertTime(entry, toLocal) };
  const before = fromFileTime(toFileTime(here));
  const isMoved = before?.start !== time.start || before.end !== time.end;
  const { allDay, place: _place, cancelled: _cancelled, sequence: _sequence, ...kept } = here;
  const place = changedText(entry.place, language, event.location);
  const title = event.summary && changedText(entry.title, language, event.summary);
  const { isCancelled = Boolean(entry.cancelled), sequence = entry.sequence ?? 0 } = event;
  return {
    ...kept,
    ...(title && { title }),
    ...(isMoved ? time : withDefined('allDay', allDay)),
    ...withDefined('place', place),
    ...withDefined('cancelled', isCancelled === Boolean(entry.cancelled) ? entry.cancelled : isCancelled),
    ...withDefined('sequence', sequence === (entry.sequence ?? 0) ? entry.sequence : sequence),
  };
}

function withDefined<Key extends string, Value>(key: Key, value: Value | undefined) {
  return (value === undefined ? {} : { [key]: value }) as { [key in Key]?: Value };
}

/** Returns the original text, unless the file changed more than white space. */
function changedText(text: Text | undefined, language: string, found: string): Text | undefined {
  const before = text === undefined ? '' : localizeText(text, language);
  return squash(before) === squash(found) ? text : rewordText(text, language, found);
}

const squash = (text: string) => plainText(text).replace(/\s+/g, ' ').trim();
