import { changeEntry, type EntryChange } from '../edit-plan.js';
import { isAllDay } from '../entry-time.js';
import type { CalendarEntry, YearPlan } from '../year-plan.js';

/**
 * Merges an entry from a file into that of a plan. From another program's event (`isGuess`) only the fields that such a
 * program knows are merged. Answers about attendance are kept; a field that the file lacks is not removed.
 */
export function mergeEntry(before: CalendarEntry, found: CalendarEntry, isGuess: boolean): CalendarEntry {
  const { sequence = 0, attendance, allDay, ...rest } = found;
  const { title, start, end, place, description, link, cancelled } = found;
  const known = isGuess ? withoutUndefined({ title, start, end, place, description, link, cancelled }) : rest;
  const change: EntryChange = {
    ...known,
    ...(attendance && !before.attendance && { attendance }),
    // `allDay` belongs to the time: take both from the file, or neither.
    allDay: hasSameHours(before, found) ? before.allDay : allDay,
  };
  const shell: Pick<YearPlan, 'entries'> = { entries: [before] };
  const [after = before] = changeEntry(shell as YearPlan, before.id, change).entries;
  const isRaised = (after.sequence ?? 0) > (before.sequence ?? 0);
  return isRaised && sequence > (after.sequence ?? 0) ? { ...after, sequence } : after;
}

const hasSameHours = (a: CalendarEntry, b: CalendarEntry) =>
  a.start === b.start && a.end === b.end && isAllDay(a) === isAllDay(b);

function withoutUndefined(value: { readonly [key: string]: unknown }): EntryChange {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as EntryChange;
}
