import {
  type CalendarEntry,
  ENTRY_KINDS,
  type EntryKind,
  PARENT_ROLES,
  firstDayOf,
  isAllDay,
  lastDayOf,
  monthsOf,
  type Reminder,
  type YearPlan,
} from '@driehoek/sdk/contact-calendar';
import { type Language, localizeText, rewordText } from '@driehoek/sdk/i18n';
import { addDays, type LocalDate, toLocalDateTime } from '@driehoek/sdk/shared';
import { createId } from '../../shared/create-id.js';

const TEXTS = ['title', 'goal', 'place', 'audience', 'expectedOfParents', 'description'] as const;

/** A new moment as the form first shows it: without a name, on a day. */
function blankEntry(id: string, day: LocalDate, group: string | undefined): CalendarEntry {
  return {
    id,
    level: group === undefined ? 'school' : 'class',
    ...(group !== undefined && { group }),
    kind: 'start-talk',
    formal: true,
    title: '',
    start: `${day}T19:00`,
    end: `${day}T20:30`,
    reminders: [
      { daysBefore: 14, channel: 'letter' },
      { daysBefore: 2, channel: 'message' },
    ],
  };
}

/** A new moment of the class that shows, else of that of the plan. */
export function createEntry(plan: YearPlan, group: string | undefined, day: LocalDate): CalendarEntry {
  return blankEntry(createId(), day, group ?? plan.group);
}

/** Today in the time zone of the plan, or the first day of school of a year that is not this one. */
export function findLikelyDay({ schoolYear, timeZone }: YearPlan, moment: Date): LocalDate {
  const today = toLocalDateTime(moment, timeZone).slice(0, 10);
  const months = monthsOf(schoolYear);
  return months.includes(today.slice(0, 7)) ? today : `${months[1]}-01`;
}

/**
 * An entry as the fields of the form, texts in a language, and which that is: what was typed may be saved after the page has
 * changed its language.
 */
export function toFormData(entry: CalendarEntry, language: Language): FormData {
  const data = new FormData();
  data.set('in', language);
  for (const name of TEXTS) data.set(name, localizeText(entry[name] ?? '', language));
  data.set('parentRole', entry.parentRole ?? '');
  data.set('pupilRole', localizeText(entry.pupilRole ?? '', language));
  data.set('kind', entry.kind);
  data.set('level', entry.level);
  data.set('group', entry.group ?? '');
  data.set('link', entry.link ?? '');
  data.set('day', firstDayOf(entry));
  data.set('last', entry.end.slice(0, 10));
  data.set('from', entry.start.slice(11) || '19:00');
  data.set('to', entry.end.slice(11) || '20:30');
  if (isAllDay(entry)) data.set('allDay', 'on');
  else if (lastDayOf(entry) > firstDayOf(entry)) data.set('later', 'on');
  if (entry.formal) data.set('formal', 'on');
  if (entry.attendance) data.set('attendance', 'on');
  for (const { daysBefore, channel } of entry.reminders) addReminder(data, daysBefore, channel);
  return data;
}

/** The language in which the fields of a form are; `''` for those of which that is not known. */
export const wordedIn = (data: FormData | undefined): string => String(data?.get('in') ?? '');

/** The fields of which there may be more; those of one reminder belong together. */
export const FIELD_LISTS = [['daysBefore', 'channel']] as const;

export function addReminder(data: FormData, daysBefore: number, channel: string): void {
  data.append('daysBefore', String(daysBefore));
  data.append('channel', channel);
}

/** The same fields without the reminder at a place. */
export function withoutReminder(data: FormData, index: number): void {
  for (const name of ['daysBefore', 'channel']) {
    const values = data.getAll(name);
    data.delete(name);
    values.forEach((value, place) => {
      if (place !== index) data.append(name, value);
    });
  }
}

/**
 * The entry as the form now says it; what the form has no field for stays as it was. Nothing is checked: the plan's
 * own schema does that.
 */
export function toEntry(data: FormData, before: CalendarEntry, language: Language): CalendarEntry {
  const get = (name: string) => String(data.get(name) ?? '').trim();
  const typedIn = wordedIn(data) || language;
  const [day, from, to, last] = [get('day'), get('from'), get('to'), get('last')];
  const allDay = data.has('allDay');
  /** Midnight is the end of the day. */
  const endDay = () => (data.has('later') ? last : day && to === '00:00' && from > to ? addDays(day, 1) : day);
  const parentRole = PARENT_ROLES.find((role) => role === get('parentRole'));
  const level = get('level') === 'class' ? 'class' : 'school';
  const { allDay: _allDay, group: _group, link: _link, attendance, pupilRole, parentRole: _role, ...others } = before;
  const { title: _title, goal: _goal, place: _place, audience: _audience, ...more } = others;
  const { expectedOfParents: _expected, description: _description, ...kept } = more;
  const entry: Omit<CalendarEntry, 'title'> = {
    ...kept,
    level,
    kind: readKind(data),
    formal: data.has('formal'),
    ...(allDay ? { allDay, start: day, end: last || day } : { start: `${day}T${from}`, end: `${endDay()}T${to}` }),
    reminders: readReminders(data, before.reminders),
    ...(level === 'class' && { group: get('group') }),
    ...(parentRole && { parentRole }),
    ...(get('link') && { link: get('link') }),
    ...(data.has('attendance') && { attendance: attendance ?? {} }),
  };
  const isSameRole = localizeText(pupilRole ?? '', typedIn) === get('pupilRole');
  const texts = [
    ...TEXTS.map((name) => [name, rewordText(before[name], typedIn, get(name))] as const),
    ['pupilRole', isSameRole ? pupilRole : get('pupilRole') || undefined] as const,
  ];
  const filled = Object.fromEntries(texts.filter(([, text]) => text !== undefined));
  return { title: '', ...entry, ...filled };
}

/** The last day to put in the form, where the one in it lies before what was chosen; `undefined` where it can stay. */
export function suggestLastDay(data: FormData): LocalDate | undefined {
  const [day, last] = [String(data.get('day') ?? ''), String(data.get('last') ?? '')];
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const first = data.has('allDay') || !data.has('later') ? day : addDays(day, 1);
  return last < first ? first : undefined;
}

/** The kind that is chosen in the form. */
export function readKind(data: FormData): EntryKind {
  return ENTRY_KINDS.find((kind) => kind === data.get('kind')) ?? 'other';
}

/** A reminder keeps what the form does not know of it. */
function readReminders(data: FormData, before: readonly Reminder[]): Reminder[] {
  const channels = data.getAll('channel').map(String);
  return data.getAll('daysBefore').map((days, index) => {
    const channel = channels[index] ?? '';
    const daysBefore = Number(days);
    const known = before.find((reminder) => reminder.channel === channel && reminder.daysBefore === daysBefore);
    return known ?? { daysBefore, channel };
  });
}
