import { concernsClass } from './list-entries.js';
import type { Attendance, AttendanceTotal, CalendarEntry, FamilyComing, YearPlan } from './year-plan.js';

/** The attendance of one family at one moment. */
export interface FamilyAttendance {
  /** The id of the moment. */
  readonly entry: string;
  /** Whom the family named; nobody comes when it is empty. */
  readonly coming: readonly string[];
  /** The id of the family; needed to count per family. Of a child with two homes each home may answer. */
  readonly family?: string;
}

/** A family that is invited. */
export interface CountedFamily {
  readonly id: string;
  /** As staff know it, such as the name of the pupil. */
  readonly name: string;
  /** The class of the child: moments of other classes are not for this family. All moments when left out. */
  readonly group?: string;
}

/**
 * Counts the attendance for the school's copy of a plan: how many come to each moment, never who. Names of who comes are
 * removed from the plan; a total in the plan is kept where there are no `answers`. With `families` it also says of each of them
 * whether it comes: give only those of which this reader may know that. Not checked: whether a family answered twice.
 */
export function countAttendance(
  plan: YearPlan,
  answers: readonly FamilyAttendance[],
  families: readonly CountedFamily[] = [],
): YearPlan {
  const totals = new Map<string, AttendanceTotal>();
  const perFamily = new Map<string, number>();
  for (const { entry, coming, family } of answers) {
    const { answers: count, people } = totals.get(entry) ?? { answers: 0, people: 0 };
    totals.set(entry, { answers: count + 1, people: people + coming.length });
    const key = JSON.stringify([entry, family]);
    if (family !== undefined) perFamily.set(key, (perFamily.get(key) ?? 0) + coming.length);
  }
  const ofFamilies = (entry: CalendarEntry): FamilyComing[] =>
    families
      .filter(({ group }) => group === undefined || concernsClass(entry, group))
      .map(({ id, name }) => {
        const people = perFamily.get(JSON.stringify([entry.id, id]));
        return { family: id, name, ...(people !== undefined && { people }) };
      });
  const count = (entry: CalendarEntry, { total: before }: Attendance): Attendance => {
    const total = totals.get(entry.id) ?? before;
    const invited = ofFamilies(entry);
    return { ...(total && { total }), ...(invited.length > 0 && { families: invited }) };
  };
  return {
    ...plan,
    entries: plan.entries.map((entry) =>
      entry.attendance ? { ...entry, attendance: count(entry, entry.attendance) } : entry,
    ),
  };
}
