import { webLink } from '../../shared/safe-link.js';
import type { EntryTime } from '../entry-time.js';
import { isUsuallyFormal } from '../year-plan.js';
import type { CalendarEntry } from '../year-plan.js';
import { guessKind } from './guess-kind.js';
import type { FileEvent } from './read-event.js';

/** Converts another program's event to an entry of the school. Its kind is guessed from its title. */
export function readForeignEntry(event: FileEvent, time: EntryTime, id: string, untitled: string): CalendarEntry {
  const { summary, location, description, url, sequence, isCancelled } = event;
  const kind = guessKind(summary);
  const link = webLink(url);
  return {
    id,
    level: 'school',
    kind,
    formal: isUsuallyFormal(kind),
    title: summary || untitled,
    ...time,
    ...(location && { place: location }),
    ...(description && { description }),
    ...(link && { link }),
    reminders: [],
    ...(sequence && { sequence }),
    ...(isCancelled && { cancelled: true }),
  };
}
