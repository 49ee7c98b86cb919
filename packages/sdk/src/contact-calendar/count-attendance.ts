import type { AttendanceTotal, YearPlan } from './year-plan.js';

/** Who comes along from one family to one moment. */
export interface FamilyAttendance {
  /** The id of the moment. */
  readonly entry: string;
  /** Whom the family named; nobody comes when it is empty. */
  readonly coming: readonly string[];
}

/**
 * The plan as the school may have it: with how many come to each moment, never who. Names that stand in the plan are left
 * out; a total that stands in it stays where there are no `answers`. Not checked: whether a family answered twice.
 */
export function countAttendance(plan: YearPlan, answers: readonly FamilyAttendance[]): YearPlan {
  const totals = new Map<string, AttendanceTotal>();
  for (const { entry, coming } of answers) {
    const { answers: families, people } = totals.get(entry) ?? { answers: 0, people: 0 };
    totals.set(entry, { answers: families + 1, people: people + coming.length });
  }
  return {
    ...plan,
    entries: plan.entries.map((entry) => {
      if (!entry.attendance) return entry;
      const total = totals.get(entry.id) ?? entry.attendance.total;
      return { ...entry, attendance: total ? { total } : {} };
    }),
  };
}
