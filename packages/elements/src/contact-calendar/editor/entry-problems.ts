import {
  type CalendarEntry,
  firstDayOf,
  lastDayOf,
  monthsOf,
  parseYearPlan,
  type YearPlan,
} from '@driehoek/sdk/contact-calendar';
import type { ReaderOptions } from '@driehoek/sdk/i18n';
import { formatSchoolYear, InvalidDataError, type Issue, type SchoolYear, webLink } from '@driehoek/sdk/shared';
import type { EditorTexts } from './editor-texts.js';

/** What is wrong with the fields of the form, in words, by the name of the field; of a reminder `daysBefore-0`. */
export interface EntryProblems {
  readonly fields: ReadonlyMap<string, string>;
  /** What no field is to blame for. */
  readonly others: readonly string[];
}

/** What a plan may hold and a form does not let through, since nobody would find or reach it afterwards. */
const OUTSIDE_YEAR = 'outside-year';
const NO_WEB_ADDRESS = 'no-web-address';

/** Finds all that is wrong with one moment; what the rest of the plan lacks is for the advice to say. */
export function findProblems(entry: CalendarEntry, plan: YearPlan, reader: ReaderOptions): readonly Issue[] {
  const issuesOf = (wanted: object): readonly Issue[] => {
    try {
      parseYearPlan({ ...plan, daysOff: [], entries: [wanted] }, reader);
      return [];
    } catch (error) {
      if (error instanceof InvalidDataError) return error.issues;
      throw error;
    }
  };
  // A nameless moment is no moment to anybody.
  const isNameless = typeof entry.title === 'string' && entry.title.trim() === '';
  // What fields say of each other is looked at only when no field by itself is wrong.
  const whole = { ...entry, title: '-', reminders: [] };
  const start = `${monthsOf(plan.schoolYear)[0]}-01`;
  return [
    ...issuesOf(isNameless ? { ...entry, title: undefined } : entry),
    ...issuesOf(whole),
    ...issuesOf({ ...whole, start, end: start }),
    ...findUnreachable(entry, plan),
  ];
}

/** The end of a moment that is on a day outside the school year, where the calendar does not show it. */
export function findOutside(entry: CalendarEntry, { schoolYear }: YearPlan): 'start' | 'end' | undefined {
  const months = monthsOf(schoolYear);
  const isOutside = (day: string) => day !== '' && !months.includes(day.slice(0, 7));
  if (isOutside(firstDayOf(entry))) return 'start';
  return isOutside(lastDayOf(entry)) ? 'end' : undefined;
}

function findUnreachable(entry: CalendarEntry, plan: YearPlan): Issue[] {
  const outside = findOutside(entry, plan);
  return [
    ...(outside ? [{ path: `entries[0].${outside}`, code: OUTSIDE_YEAR, message: '' }] : []),
    ...(entry.link && !webLink(entry.link) ? [{ path: 'entries[0].link', code: NO_WEB_ADDRESS, message: '' }] : []),
  ];
}

/** Finds for each issue of a moment the field that it is about; the first of a field counts. */
export function sortProblems(
  issues: readonly Issue[],
  values: FormData,
  schoolYear: SchoolYear,
  translate: EditorTexts,
): EntryProblems {
  const fields = new Map<string, string>();
  const others = new Set<string>();
  for (const issue of issues) {
    const name = fieldOf(issue, values);
    if (name === undefined) others.add(issue.message);
    else if (!fields.has(name)) fields.set(name, describe(issue, name, values, schoolYear, translate));
  }
  return { fields, others: [...others] };
}

function fieldOf({ path, code }: Issue, values: FormData): string | undefined {
  const has = (name: string) => String(values.get(name) ?? '').trim() !== '';
  const [name, list, index] = [path.split('.').at(-1), ...(/(\w+)\[(\d+)\]\.\w+$/.exec(path)?.slice(1) ?? [])];
  if (list === 'reminders') return name === 'daysBefore' ? `daysBefore-${index}` : undefined;
  switch (name) {
    case 'title':
    case 'group':
    case 'link':
      return name;
    case 'start':
      if (code === OUTSIDE_YEAR) return 'day';
      return has('day') && !values.has('allDay') ? 'from' : 'day';
    case 'end':
      // Without a first day there is no end either.
      if (!has('day')) return 'day';
      if (values.has('allDay') || code === OUTSIDE_YEAR) return 'last';
      return values.has('later') && !(String(values.get('last')) >= String(values.get('day'))) ? 'last' : 'to';
    default:
      return undefined;
  }
}

function describe(
  { code, message }: Issue,
  name: string,
  values: FormData,
  schoolYear: SchoolYear,
  translate: EditorTexts,
): string {
  if (name.startsWith('daysBefore')) return translate('contact-calendar.form.wrong.days-before');
  if (String(values.get(name) ?? '').trim() === '') return translate('contact-calendar.form.wrong.blank');
  if (code === OUTSIDE_YEAR)
    return translate('contact-calendar.form.wrong.year', { year: formatSchoolYear(schoolYear) });
  if (code === NO_WEB_ADDRESS) return translate('contact-calendar.form.wrong.link');
  if (code !== 'end-before-start') return message;
  return name === 'last'
    ? translate('contact-calendar.form.wrong.last')
    : translate('contact-calendar.form.wrong.to', { choice: translate('contact-calendar.form.later') });
}
