import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import { concernsClass } from './list-entries.js';
import { isStandingAnswer } from './standing-answer.js';
import type { AttendanceTotal, CalendarEntry, FamilyComing, YearPlan } from './year-plan.js';

/** The attendance of one family at one moment. */
export interface FamilyAttendance {
  /** The id of the moment. */
  readonly entry: string;
  /** Whom the family named; nobody comes when it is empty. */
  readonly coming: readonly string[];
  /** The id of the family; needed to count per family. Of a child with two homes each home may answer, and the pupil. */
  readonly family?: string;
  /** The begin of the moment to which it was answered; the moment as it stands when left out. */
  readonly answeredFor?: LocalDate | LocalDateTime;
}

/** A family that is invited. */
export interface CountedFamily {
  readonly id: string;
  /** As staff know it, such as the name of the pupil. */
  readonly name: string;
  /** The class of the child: moments of other classes are not for this family. All moments when left out. */
  readonly group?: string;
}

/** How many of one family come to one moment. */
export interface FamilyCount {
  /** The id of the moment. */
  readonly entry: string;
  /** The id of the family. */
  readonly family: string;
  /** Left out: it did not answer since the moment was moved. */
  readonly people?: number;
  /** Then how many would come before. */
  readonly peopleBefore?: number;
}

/**
 * Counts the attendance for the school's copy of a plan: how many come to each moment, never who. Names of who comes are
 * removed from the plan; a total in the plan is kept where there are no `answers`. Whom a family names more than once, as a pupil
 * and a home may, counts once. Who answered, and not anew since the moment was moved, is not counted. With `families` it also says of each of them whether it comes: give only those of which this
 * reader may know that.
 */
export function countAttendance(
  plan: YearPlan,
  answers: readonly FamilyAttendance[],
  families: readonly CountedFamily[] = [],
): YearPlan {
  const moments = new Map(plan.entries.map((entry) => [entry.id, entry]));
  const isStanding = (answer: FamilyAttendance): boolean => {
    const moment = moments.get(answer.entry);
    return moment === undefined || isStandingAnswer(answer, moment);
  };
  const standing = gatherNames(answers.filter(isStanding));
  const asked = new Set(answers.map(({ entry }) => entry));
  const counts = [
    ...countNames(gatherNames(answers)).map(({ people, ...whose }) => ({ ...whose, peopleBefore: people })),
    ...countNames(standing),
  ];
  const totalOf = (entry: string): AttendanceTotal | undefined => {
    const named = [...(standing.get(entry)?.values() ?? [])];
    return asked.has(entry)
      ? { answers: named.length, people: named.reduce((sum, names) => sum + names.size, 0) }
      : undefined;
  };
  const counted: YearPlan = {
    ...plan,
    entries: plan.entries.map((entry) => {
      if (!entry.attendance) return entry;
      const total = totalOf(entry.id) ?? entry.attendance.total;
      return { ...entry, attendance: { ...(total && { total }) } };
    }),
  };
  return countFamilies(counted, counts, families);
}

/**
 * Says of each of these families whether it comes to the moments for it at which the school asks, by what others counted: for a
 * server, which need not know who. Give only families of which this reader may know it.
 */
export function countFamilies(
  plan: YearPlan,
  counts: readonly FamilyCount[],
  families: readonly CountedFamily[],
): YearPlan {
  const known = new Map(counts.map(({ entry, family, ...count }) => [keyOf(entry, family), count]));
  const ofFamilies = (entry: CalendarEntry): FamilyComing[] =>
    families
      .filter(({ group }) => group === undefined || concernsClass(entry, group))
      .map(({ id, name }) => {
        const { people, peopleBefore } = known.get(keyOf(entry.id, id)) ?? {};
        if (people !== undefined) return { family: id, name, people };
        return { family: id, name, ...(peopleBefore !== undefined && { peopleBefore }) };
      });
  const withFamilies = (entry: CalendarEntry): CalendarEntry => {
    if (!entry.attendance) return entry;
    const { families: _before, ...attendance } = entry.attendance;
    const invited = ofFamilies(entry);
    return { ...entry, attendance: { ...attendance, ...(invited.length > 0 && { families: invited }) } };
  };
  return { ...plan, entries: plan.entries.map(withFamilies) };
}

const keyOf = (entry: string, family: string): string => JSON.stringify([entry, family]);

/** Moment → family → whom it named. */
type Named = ReadonlyMap<string, ReadonlyMap<unknown, ReadonlySet<string>>>;

function gatherNames(answers: readonly FamilyAttendance[]): Named {
  const byEntry = new Map<string, Map<unknown, Set<string>>>();
  for (const answer of answers) {
    const { entry, coming, family = answer } = answer;
    const named = byEntry.get(entry) ?? new Map<unknown, Set<string>>();
    byEntry.set(entry, named.set(family, addNames(named.get(family), coming)));
  }
  return byEntry;
}

function countNames(byEntry: Named): { entry: string; family: string; people: number }[] {
  return [...byEntry].flatMap(([entry, named]) =>
    [...named].flatMap(([family, names]) =>
      typeof family === 'string' ? [{ entry, family, people: names.size }] : [],
    ),
  );
}

/** The names as one writes them differently are one person. */
function addNames(known: ReadonlySet<string> | undefined, names: readonly string[]): Set<string> {
  return new Set([...(known ?? []), ...names.map((name) => name.trim().toLowerCase())]);
}
