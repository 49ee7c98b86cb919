import type { CalendarEntry, YearPlan } from '@driehoek/sdk/contact-calendar';
import { mergeEdits, sameData } from '@driehoek/sdk/shared';

/**
 * Merges edits of a year plan, with `mergeEdits`. How many come is no edit: the page counts it at each moment that it is given,
 * and a moment that was removed, or of which the adding was undone, goes with its count.
 */
export function mergePlanEdits(base: YearPlan, mine: YearPlan, theirs: YearPlan): YearPlan {
  const merged = mergeEdits(base, mine, theirs);
  const [before, own, other] = [base, mine, theirs].map(
    ({ entries }) => new Map(entries.map((each) => [each.id, each])),
  );
  const isRemoved = ({ id }: CalendarEntry): boolean => {
    const [was, now] = [before?.get(id), other?.get(id)];
    return !own?.has(id) && was !== undefined && sameData(withoutCounts(was), now && withoutCounts(now));
  };
  const entries = merged.entries.filter((entry) => !isRemoved(entry));
  return entries.length < merged.entries.length ? { ...merged, entries } : merged;
}

function withoutCounts({ attendance, ...entry }: CalendarEntry): CalendarEntry {
  if (!attendance) return entry;
  const { total: _total, families: _families, ...asked } = attendance;
  return { ...entry, attendance: asked };
}
