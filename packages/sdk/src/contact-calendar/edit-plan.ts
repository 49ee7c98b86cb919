import { shiftTime } from './entry-time.js';
import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import type { CalendarEntry, YearPlan } from './year-plan.js';

/** What changes in an entry; a key that is `undefined` is taken out. */
export type EntryChange = { readonly [Key in keyof CalendarEntry]?: CalendarEntry[Key] | undefined };

/** What parents act on: a change of one of these raises `sequence`. */
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
  'expectedOfParents',
  'description',
  'link',
  'cancelled',
] as const;

/** The plan with this entry too; it takes the place of one with the same id. */
export function addEntry(plan: YearPlan, entry: CalendarEntry): YearPlan {
  return { ...plan, entries: [...plan.entries.filter(({ id }) => id !== entry.id), entry] };
}

/**
 * The plan with a changed entry, or unchanged when it has none with this id. When something changes that parents must
 * hear of, `sequence` goes up by one; goal, kind, reminders, attendance and unknown fields change in silence. An `id`
 * or `sequence` in the change is passed over. Not checked: whether the entry is still valid.
 */
export function changeEntry(plan: YearPlan, id: string, change: EntryChange): YearPlan {
  return editEntry(plan, id, (entry) => {
    const next = without({ ...entry, ...change, id, sequence: entry.sequence });
    const raised = PARENTS_MUST_HEAR.some((key) => asText(next[key]) !== asText(entry[key]));
    return raised ? { ...next, sequence: (entry.sequence ?? 0) + 1 } : next;
  });
}

/** Left out, empty and `false` say the same. */
const asText = (value: unknown) => JSON.stringify(value || false);

/** The plan with an entry that begins on another day or moment and lasts as long as before; see `shiftTime`. */
export function moveEntry(plan: YearPlan, id: string, start: LocalDate | LocalDateTime): YearPlan {
  const entry = plan.entries.find((candidate) => candidate.id === id);
  return entry ? changeEntry(plan, id, shiftTime(entry, start)) : plan;
}

/** The plan with an entry that does not go ahead, or goes ahead after all. */
export function cancelEntry(plan: YearPlan, id: string, cancelled: boolean): YearPlan {
  return changeEntry(plan, id, { cancelled: cancelled || undefined });
}

/** The plan without an entry. Whoever has it in a calendar does not hear of that: cancel what parents know of. */
export function removeEntry(plan: YearPlan, id: string): YearPlan {
  const entries = plan.entries.filter((entry) => entry.id !== id);
  return entries.length < plan.entries.length ? { ...plan, entries } : plan;
}

/**
 * The plan with a family's answer to who is coming; `undefined` takes the answer back. An entry that does not ask (it
 * has no `attendance`) stays as it was. `sequence` stays too: an answer changes nothing for others.
 */
export function answerAttendance(plan: YearPlan, id: string, coming: readonly string[] | undefined): YearPlan {
  return editEntry(plan, id, (entry) =>
    entry.attendance ? { ...entry, attendance: without({ ...entry.attendance, coming }) } : entry,
  );
}

function editEntry(plan: YearPlan, id: string, edit: (entry: CalendarEntry) => CalendarEntry): YearPlan {
  if (!plan.entries.some((entry) => entry.id === id)) return plan;
  return { ...plan, entries: plan.entries.map((entry) => (entry.id === id ? edit(entry) : entry)) };
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Without the keys that are `undefined`; those that must be there are trusted to be. */
function without<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Defined<T>;
}
