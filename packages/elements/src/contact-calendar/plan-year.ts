import {
  type CalendarEntry,
  type FreePeriod,
  listDaysOff,
  listEntries,
  monthsOf,
  type YearPlan,
} from '@driehoek/sdk/contact-calendar';

/** What stays the same for as long as the plan and the class that is shown do. */
export interface PlanYear {
  readonly plan: YearPlan;
  /** The class whose moments show, beside those of the whole school; all when undefined. */
  readonly group: string | undefined;
  /** The moments that concern the class, earliest first; before the filters. */
  readonly all: readonly CalendarEntry[];
  readonly daysOff: readonly FreePeriod[];
  /** The months of the school year: `2026-08` and on. */
  readonly months: readonly string[];
  /** Whether moments of several classes stand beside each other, so that each must say whose it is. */
  readonly severalGroups: boolean;
}

export function createPlanYear(plan: YearPlan, group: string | undefined): PlanYear {
  const all = listMoments(plan, group);
  return {
    plan,
    group,
    all,
    daysOff: listDaysOff(plan),
    months: monthsOf(plan.schoolYear),
    severalGroups: new Set(all.flatMap((entry) => entry.group ?? [])).size > 1,
  };
}

/** The moments that concern a class (all without one), earliest first. */
export function listMoments(plan: YearPlan, group: string | undefined): CalendarEntry[] {
  return listEntries(plan, group ? { group } : {});
}
