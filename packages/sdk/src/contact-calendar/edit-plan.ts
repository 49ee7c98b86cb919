import { beginOf, shiftTime } from './entry-time.js';
import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import type { CalendarEntry, Reminder, YearPlan } from './year-plan.js';

/** The changed fields of an entry; a key that is `undefined` is removed. */
export type EntryChange = { readonly [Key in keyof CalendarEntry]?: CalendarEntry[Key] | undefined };

/** The fields that parents act on: a change of one of these raises `sequence`. */
const PARENTS_MUST_HEAR = [
  'level',
  'group',
  'formal',
  'title',
  'start',
  'end',
  'allDay',
  'place',
  'audience',
  'pupilRole',
  'parentRole',
  'expectedOfParents',
  'description',
  'link',
  'cancelled',
] as const;

/** Adds an entry; it replaces one with the same id. Not checked: `MOST_ENTRIES`. */
export function addEntry(plan: YearPlan, entry: CalendarEntry): YearPlan {
  return { ...plan, entries: [...plan.entries.filter(({ id }) => id !== entry.id), entry] };
}

/**
 * Changes an entry; returns the plan unchanged when there is none with this id. A change of a field that parents act on
 * raises `sequence` by one; goal, kind, reminders, attendance and unknown fields do not. An `id` or `sequence` in the
 * change is ignored. Not checked: whether the entry is still valid.
 */
export function changeEntry(plan: YearPlan, id: string, change: EntryChange): YearPlan {
  return editEntry(plan, id, (entry) => {
    const next = without({ ...entry, ...change, id, sequence: entry.sequence });
    const raised = PARENTS_MUST_HEAR.some((key) => asText(next[key]) !== asText(entry[key]));
    return raised ? { ...next, sequence: (entry.sequence ?? 0) + 1 } : next;
  });
}

/** Compares as text, because absent, empty and `false` mean the same. */
const asText = (value: unknown) => JSON.stringify(value || false);

/** Moves an entry to another day or time; it keeps its length. See `shiftTime`. */
export function moveEntry(plan: YearPlan, id: string, start: LocalDate | LocalDateTime): YearPlan {
  const entry = plan.entries.find((candidate) => candidate.id === id);
  return entry ? changeEntry(plan, id, shiftTime(entry, start)) : plan;
}

/** Cancels an entry, or restores a cancelled one. */
export function cancelEntry(plan: YearPlan, id: string, cancelled: boolean): YearPlan {
  return changeEntry(plan, id, { cancelled: cancelled || undefined });
}

/** Removes an entry. Calendars that subscribed to it are not informed, so cancel an entry that parents know of instead. */
export function removeEntry(plan: YearPlan, id: string): YearPlan {
  const entries = plan.entries.filter((entry) => entry.id !== id);
  return entries.length < plan.entries.length ? { ...plan, entries } : plan;
}

/**
 * Sets a family's answer to who is coming, and to which begin of the moment it was given: as it stands when left out. `undefined`
 * removes the answer. An entry without `attendance` is not changed. `sequence` is not raised, because an answer changes nothing for
 * others.
 */
export function answerAttendance(
  plan: YearPlan,
  id: string,
  coming: readonly string[] | undefined,
  begin?: LocalDate | LocalDateTime,
): YearPlan {
  return editEntry(plan, id, (entry) => {
    if (!entry.attendance) return entry;
    const answeredFor = coming && (begin ?? beginOf(entry));
    return { ...entry, attendance: without({ ...entry.attendance, coming, answeredFor }) };
  });
}

/**
 * Marks a reminder as sent, or as to be sent. Of the same day and channel twice in an entry both are marked. `sequence` is not
 * raised; a moment that is moved afterwards is to be reminded of again.
 */
export function markReminder(
  plan: YearPlan,
  id: string,
  { daysBefore, channel }: Pick<Reminder, 'daysBefore' | 'channel'>,
  isSent: boolean,
): YearPlan {
  return editEntry(plan, id, (entry) => ({
    ...entry,
    reminders: entry.reminders.map((reminder) =>
      reminder.daysBefore === daysBefore && reminder.channel === channel
        ? without({ ...reminder, sentFor: isSent ? entry.start : undefined })
        : reminder,
    ),
  }));
}

function editEntry(plan: YearPlan, id: string, edit: (entry: CalendarEntry) => CalendarEntry): YearPlan {
  if (!plan.entries.some((entry) => entry.id === id)) return plan;
  return { ...plan, entries: plan.entries.map((entry) => (entry.id === id ? edit(entry) : entry)) };
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Removes keys that are `undefined`. Not checked: whether required keys are present. */
function without<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Defined<T>;
}
