import type { AttendanceTotal, YearPlan } from './year-plan.js';

/** The attendance of one family at one moment. */
export interface FamilyAttendance {
  /** The id of the moment. */
  readonly entry: string;
  /** Whom the family named; nobody comes when it is empty. */
  readonly coming: readonly string[];
}

/**
 * Counts the attendance for the school's copy of a plan: how many come to each moment, never who. Names in the plan are
 * removed; a total in the plan is kept where there are no `answers`. Not checked: whether a family answered twice.
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
