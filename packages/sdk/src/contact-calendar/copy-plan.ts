import { addDays, countDays } from '../shared/calendar-day.js';
import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import type { SchoolYear } from '../shared/school-year.js';
import type { Text } from '../i18n/text.js';
import { createDayOffFinder, type FreePeriod, listDaysOff } from './days-off.js';
import { type EntryTime, firstDayOf, lastDayOf, shiftTime } from './entry-time.js';
import { schoolHolidays } from './school-holidays.js';
import { schoolYearSpan } from '../shared/school-year.js';
import { type CalendarEntry, type DayOff, type Region, YEAR_PLAN_SCHEMA_VERSION, type YearPlan } from './year-plan.js';

export interface CopyOptions {
  /** The year to plan. */
  readonly schoolYear: SchoolYear;
  /** The plan's own region when left out. */
  readonly region?: Region;
  /** The school's own days off in the new year, when it has set them already. */
  readonly daysOff?: readonly DayOff[];
}

/** An entry that was put on another date, because its own fell in a day off. */
export interface MovedEntry {
  /** The id in the new plan. */
  readonly id: string;
  readonly title: Text;
  /** When it would have begun in the new year. */
  readonly from: LocalDate | LocalDateTime;
  /** When it begins now. */
  readonly to: LocalDate | LocalDateTime;
  /** The day off that it was moved away from. */
  readonly dayOff: FreePeriod;
}

export interface PlanCopy {
  readonly plan: YearPlan;
  /** In the order of the plan. */
  readonly moved: readonly MovedEntry[];
  /** Whether the new year's school holidays are known; else only public holidays were avoided. */
  readonly holidaysKnown: boolean;
}

/**
 * A plan for another school year, made from an earlier one. An entry keeps its weekday, hours and length, and lands on
 * the date nearest its old one (at most three days away), within the school year. Where it would begin or end in a day
 * off, or have one in it when it takes a week at most, it goes to the nearest week in which it does not, the later of two
 * as near; where the year has none, it stays. Good Friday and Liberation Day count as days off: many schools are closed.
 *
 * Cancelled entries and the earlier year's own days off are not copied, `revision`, `sequence` and answers neither; unknown
 * fields are. Ids are derived from the old ones (`open-day@2027-2028`), so that a second copy has the same. Not
 * checked: whether the new moments still suit, and clock changes.
 */
export function copyPlan(previous: YearPlan, options: CopyOptions): PlanCopy {
  const { schoolYear, region = previous.region, daysOff: own = [] } = options;
  const { revision: _revision, daysOff: _daysOff, ...kept } = previous;
  const findDayOff = createDayOffFinder(listDaysOff({ schoolYear, region, daysOff: own }), { strict: true });
  const years = Number(schoolYear.slice(0, 4)) - Number(previous.schoolYear.slice(0, 4));
  const deriveId = createDerivedIds(schoolYear);
  const moved: MovedEntry[] = [];
  const entries = previous.entries
    .filter(({ cancelled }) => !cancelled)
    .map((entry): CalendarEntry => {
      const id = deriveId(entry.id);
      const { from, time } = findTime(entry, years, schoolYear, (candidate) => !findDayOff(candidate));
      const dayOff = findDayOff(from);
      if (dayOff && time !== from) moved.push({ id, title: entry.title, from: from.start, to: time.start, dayOff });
      const { sequence: _sequence, attendance, reminders, ...rest } = entry;
      return {
        ...rest,
        ...time,
        id,
        reminders: reminders.map(({ sentFor: _sent, ...reminder }) => reminder),
        ...(attendance && { attendance: withoutAnswers(attendance) }),
      };
    });
  return {
    plan: {
      ...kept,
      id: createDerivedIds(schoolYear)(previous.id),
      schemaVersion: YEAR_PLAN_SCHEMA_VERSION,
      schoolYear,
      region,
      entries,
    },
    moved,
    holidaysKnown: schoolHolidays(schoolYear, region) !== undefined,
  };
}

/** Where an entry would fall in the other year, and the nearest week at which it suits. */
function findTime(entry: EntryTime, years: number, schoolYear: SchoolYear, suits: (time: EntryTime) => boolean) {
  const { start, end } = schoolYearSpan(schoolYear);
  const day = firstDayOf(entry);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const sameDate = new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
  const nearest = Math.round(countDays(day, sameDate) / 7);
  const shift = (weeks: number) => shiftTime(entry, addDays(day, 7 * weeks) + entry.start.slice(10));
  let from: EntryTime | undefined;
  // 0, 1, -1, 2, -2 … up to a year either way.
  for (let away = 0; away >= -52; away = away > 0 ? -away : 1 - away) {
    const time = shift(nearest + away);
    if (firstDayOf(time) < start || lastDayOf(time) > end) continue;
    from ??= time;
    if (suits(time)) return { from, time };
  }
  from ??= shift(nearest);
  return { from, time: from };
}

/** Creates what derives the ids of a plan from those of an earlier one: `open-day@2027-2028`, each once. */
function createDerivedIds(schoolYear: SchoolYear): (id: string) => string {
  const taken = new Set<string>();
  /** How often a derived id was asked for, so that thousands of the same are not counted again. */
  const asked = new Map<string, number>();
  return (id) => {
    const first = `${id.replace(/@\d{4}-\d{4}$/, '')}@${schoolYear}`;
    let times = asked.get(first) ?? 0;
    let derived: string;
    do {
      times += 1;
      // Somebody may have added `a` beside a copied `a@2026-2027`.
      derived = first + (times > 1 ? `@${schoolYear}` : '') + (times > 2 ? `#${times}` : '');
    } while (taken.has(derived));
    asked.set(first, times);
    taken.add(derived);
    return derived;
  };
}

function withoutAnswers<T extends { coming?: unknown; answeredFor?: unknown; total?: unknown; families?: unknown }>(
  attendance: T,
) {
  const { coming: _coming, answeredFor: _for, total: _total, families: _families, ...asked } = attendance;
  return asked;
}
