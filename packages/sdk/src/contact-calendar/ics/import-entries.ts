import { SOURCE_LANGUAGE } from '../../i18n/text.js';
import { InvalidDataError } from '../../shared/invalid-data-error.js';
import { formatSchoolYear } from '../../shared/school-year.js';
import type { ParseOptions } from '../../shared/validate.js';
import { toInstant, toLocalDateTime } from '../../shared/zoned-time.js';
import { firstDayOf } from '../entry-time.js';
import { schoolYearSpan } from '../../shared/school-year.js';
import { type CalendarEntry, type DayOff, MOST_ENTRIES, type YearPlan } from '../year-plan.js';
import { fileTexts } from './file-texts.js';
import { convertTime } from './file-time.js';
import { concernsRegion, freeDayName } from './free-days.js';
import type { ParsedCalendar, UnplacedEvent } from './parse-ics.js';
import { sameData } from '../../shared/same-data.js';
import { mergeEntry } from './merge-entry.js';

export interface ImportOptions extends ParseOptions {
  /** The class for which the moments of other programs are; the plan's when left out, and without either the whole school's. */
  readonly group?: string;
}

/** An entry of the file that was not added to the year plan. */
export interface OutsideEntry {
  readonly entry: CalendarEntry;
  readonly reason: 'other-school-year' | 'other-region' | 'already-planned' | 'same-moment';
  /** The reason in the reader's language. */
  readonly message: string;
}

/** The outcome of an import: the year plan, and what became of everything in the file. */
export interface ImportedPlan {
  /** The same object when nothing changed. */
  readonly plan: YearPlan;
  readonly taken: readonly CalendarEntry[];
  readonly changed: readonly CalendarEntry[];
  /** The entries that the plan already had, as entry or as free day. */
  readonly unchanged: readonly CalendarEntry[];
  /** The free days that are new. */
  readonly daysOff: readonly DayOff[];
  readonly outside: readonly OutsideEntry[];
  readonly unplaced: readonly UnplacedEvent[];
}

/**
 * Places a file that `parseIcs` read in a year plan: what begins in its school year becomes an entry, or a free day when
 * another program's event of whole days is one by its title (holiday, study day) and it is not another region's. Nothing
 * of the plan is lost, and a second time nothing changes. An entry that the plan has already (by its id) gets what the file says
 * otherwise; of another program's event these are time, title, place, description, link and that it is cancelled, so
 * what the school chose itself stays. What looks like a moment that the plan has under another id is not added a second time: that is
 * listed in `outside`. `sequence` goes up when parents must hear of it, as with `changeEntry`. A free day that
 * the plan has under the same name on other days stays as the plan has it.
 *
 * Read the file with the plan's `timeZone` and `schoolYear`; times of another zone are converted. Not checked: whether
 * a moment falls in a holiday.
 *
 * @throws InvalidDataError (`too-many-entries`) when the plan would get more than `MOST_ENTRIES` (2000) entries or days off.
 */
export function importEntries(plan: YearPlan, parsed: ParsedCalendar, options: ImportOptions = {}): ImportedPlan {
  const { language = SOURCE_LANGUAGE, group = plan.group } = options;
  const translate = fileTexts(language);
  const guessed = new Set(parsed.guessed);
  const found = { taken: [] as CalendarEntry[], changed: [] as CalendarEntry[], unchanged: [] as CalendarEntry[] };
  const unknown: CalendarEntry[] = [];
  const outside: OutsideEntry[] = [];
  const daysOff: DayOff[] = [];
  const present = new Map(plan.entries.map((entry) => [entry.id, entry]));
  const leaveOut = (entry: CalendarEntry, reason: OutsideEntry['reason']) => {
    const values = { year: formatSchoolYear(plan.schoolYear) };
    outside.push({ entry, reason, message: translate(`contact-calendar.file.outside.${reason}`, values) });
  };
  const year = schoolYearSpan(plan.schoolYear);
  const daysOf = ({ start, end }: DayOff) => `${start} ${end}`;
  const nameOf = ({ name, start }: Pick<DayOff, 'name' | 'start'>) => JSON.stringify([name, start.slice(0, 4)]);
  const knownDays = new Set(plan.daysOff?.map(daysOf));
  const knownNames = new Set(plan.daysOff?.map(nameOf));

  for (const each of parsed.entries) {
    const entry = inZone(each, parsed.timeZone, plan.timeZone);
    const before = present.get(entry.id);
    const isGuess = guessed.has(entry.id);
    const freeDay = isGuess && !before ? freeDayName(entry) : undefined;
    const lastDay = freeDay === undefined ? firstDayOf(entry) : entry.end.slice(0, 10);
    if (lastDay < year.start || firstDayOf(entry) > year.end) leaveOut(entry, 'other-school-year');
    else if (freeDay !== undefined) placeFreeDay(entry, freeDay);
    else if (!before) unknown.push(isGuess && group ? { ...entry, level: 'class', group } : entry);
    else {
      const after = mergeEntry(before, entry, isGuess);
      found[sameData(before, after) ? 'unchanged' : 'changed'].push(after);
    }
  }

  // As they become by this file, so that a second time nothing changes.
  const changed = new Map(found.changed.map((entry) => [entry.id, entry]));
  const known = plan.entries.map((entry) => changed.get(entry.id) ?? entry);
  for (const entry of unknown) {
    if (known.some((one) => isSameMoment(one, entry))) leaveOut(entry, 'same-moment');
    else found.taken.push(entry);
  }

  function placeFreeDay(entry: CalendarEntry, name: string): void {
    const day = { name, start: entry.start.slice(0, 10), end: entry.end.slice(0, 10) };
    if (!concernsRegion(String(entry.title), plan.region)) leaveOut(entry, 'other-region');
    else if (knownDays.has(daysOf(day))) found.unchanged.push(entry);
    // A school year contains parts of two summer holidays, so the calendar year counts too.
    else if (name !== entry.title && knownNames.has(nameOf(day))) leaveOut(entry, 'already-planned');
    else {
      knownDays.add(daysOf(day));
      daysOff.push(day);
    }
  }

  const after = apply(plan, found, daysOff);
  if (after !== plan && Math.max(after.entries.length, after.daysOff?.length ?? 0) > MOST_ENTRIES) {
    const message = translate('contact-calendar.file.too-many-entries', { most: MOST_ENTRIES });
    throw new InvalidDataError([{ path: '', code: 'too-many-entries', message }]);
  }
  return { plan: after, ...found, daysOff, outside, unplaced: parsed.unplaced };
}

function apply(
  plan: YearPlan,
  { taken, changed }: Pick<ImportedPlan, 'taken' | 'changed'>,
  daysOff: readonly DayOff[],
): YearPlan {
  if (taken.length + changed.length + daysOff.length === 0) return plan;
  const after = new Map(changed.map((entry) => [entry.id, entry]));
  return {
    ...plan,
    entries: [...plan.entries.map((entry) => after.get(entry.id) ?? entry), ...taken],
    ...(daysOff.length > 0 && { daysOff: [...(plan.daysOff ?? []), ...daysOff] }),
  };
}

/**
 * Whether two moments look like one: the same name on the same day at the same time, for the same class or for all. Another program
 * gives a moment another id each time that somebody types it.
 */
function isSameMoment(one: CalendarEntry, other: CalendarEntry): boolean {
  return (
    one.start === other.start &&
    (one.allDay ?? false) === (other.allDay ?? false) &&
    (one.cancelled ?? false) === (other.cancelled ?? false) &&
    (one.level === 'school' || other.level === 'school' || one.group === other.group) &&
    listNames(other).some((name) => listNames(one).includes(name))
  );
}

/** The name of a moment in each language that it is in, without what people type differently. */
const listNames = ({ title }: CalendarEntry): string[] =>
  (typeof title === 'string' ? [title] : Object.values(title)).map((name) =>
    name.trim().replace(/\s+/g, ' ').toLowerCase(),
  );

function inZone(entry: CalendarEntry, from: string, to: string): CalendarEntry {
  if (from === to) return entry;
  return { ...entry, ...convertTime(entry, (local) => toLocalDateTime(toInstant(local, from), to)) };
}
