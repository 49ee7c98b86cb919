import { copyPlan, type PlanCopy } from './copy-plan.js';
import type { CalendarEntry, YearPlan } from './year-plan.js';

/** A plan with the moments of an earlier one. */
export interface ExtendedPlan extends PlanCopy {
  /** The moments that were added. */
  readonly added: readonly CalendarEntry[];
}

/**
 * Adds the moments of an earlier plan, each on its date in this year as `copyPlan` finds it. A moment that was added
 * before is left unchanged, so that adding the same plan twice changes nothing; `moved` is only about added moments.
 * Not checked: `MOST_ENTRIES`.
 */
export function addEarlierPlan(plan: YearPlan, previous: YearPlan): ExtendedPlan {
  const { schoolYear, region, entries, daysOff } = plan;
  const known = new Set(entries.map(({ id }) => id));
  const copy = copyPlan(previous, { schoolYear, region, ...(daysOff && { daysOff }) });
  const added = copy.plan.entries.filter(({ id }) => !known.has(id));
  return {
    plan: added.length > 0 ? { ...plan, entries: [...entries, ...added] } : plan,
    added,
    moved: copy.moved.filter(({ id }) => !known.has(id)),
    holidaysKnown: copy.holidaysKnown,
  };
}
