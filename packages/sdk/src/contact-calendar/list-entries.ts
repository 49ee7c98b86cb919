import { compareEntries } from './entry-time.js';
import type { CalendarEntry, EntryKind, YearPlan } from './year-plan.js';

/** The filter of entries; a field left out does not limit the result. */
export interface EntryFilter {
  /** A class: the school's entries and those of this class. Left out or empty, those of all classes. */
  readonly group?: string;
  readonly kinds?: readonly EntryKind[];
  readonly levels?: readonly CalendarEntry['level'][];
}

/** The entries of a plan, earliest first, cancelled ones among them. */
export function listEntries(plan: Pick<YearPlan, 'entries'>, filter: EntryFilter = {}): CalendarEntry[] {
  const { group, kinds, levels } = filter;
  return plan.entries
    .filter(
      (entry) =>
        (!group || concernsClass(entry, group)) &&
        (kinds?.includes(entry.kind) ?? true) &&
        (levels?.includes(entry.level) ?? true),
    )
    .sort(compareEntries);
}

/** Whether an entry is for a class: the whole school's, or its own. */
export function concernsClass(entry: Pick<CalendarEntry, 'level' | 'group'>, group: string | undefined): boolean {
  return entry.level === 'school' || (group !== undefined && entry.group === group);
}
