import { InvalidDataError } from '../shared/invalid-data-error.js';
import { SOURCE_LANGUAGE } from '../i18n/text.js';
import type { ParseOptions } from '../shared/validate.js';
import { type ContactCalendarIssueCode, formatContactCalendarIssue } from './texts.js';
import { concernsClass, listEntries } from './list-entries.js';
import type { CalendarEntry, DayOff, YearPlan } from './year-plan.js';

/**
 * The plan as one class sees it: the entries of the whole school, those that the school's plan has for this class, and
 * the class's own, earliest first. Of an entry that stands in both, the one with the higher `sequence` is taken, so
 * that a school's later change or cancellation reaches the class; at a tie the class's own. A cancelled entry stays.
 * Days off are those of both. All else, unknown fields too, is the class's, and the school's where the class has
 * nothing; `revision` is the class's alone. It is meant for showing: stored as the class's plan, it would hold the
 * school's entries too. Not checked: whether both together have more than `MOST_ENTRIES`.
 *
 * @throws InvalidDataError for different school years or time zones.
 */
export function mergePlans(school: YearPlan, classPlan: YearPlan, options: ParseOptions = {}): YearPlan {
  refuseStrangers(school, classPlan, options);
  const { revision: _revision, ...shared } = school;
  const entries = new Map<string, CalendarEntry>();
  for (const entry of school.entries) if (concernsClass(entry, classPlan.group)) entries.set(entry.id, entry);
  for (const entry of classPlan.entries) {
    const other = entries.get(entry.id);
    if (!other || (entry.sequence ?? 0) >= (other.sequence ?? 0)) entries.set(entry.id, entry);
  }
  const keyOf = ({ name, start, end }: DayOff) => JSON.stringify([name, start, end]);
  const daysOff = new Map([...(school.daysOff ?? []), ...(classPlan.daysOff ?? [])].map((day) => [keyOf(day), day]));
  return {
    ...shared,
    ...classPlan,
    entries: listEntries({ entries: [...entries.values()] }),
    ...(daysOff.size > 0 && { daysOff: [...daysOff.values()] }),
  };
}

function refuseStrangers(school: YearPlan, classPlan: YearPlan, { language = SOURCE_LANGUAGE }: ParseOptions): void {
  const compared: ['schoolYear' | 'timeZone', ContactCalendarIssueCode][] = [
    ['schoolYear', 'other-school-year'],
    ['timeZone', 'other-time-zone'],
  ];
  const issues = compared
    .filter(([path]) => school[path] !== classPlan[path])
    .map(([path, code]) => ({ path, code, message: formatContactCalendarIssue(code, classPlan[path], language) }));
  if (issues.length > 0) throw new InvalidDataError(issues);
}
