import {
  type Channel,
  INFORMATION_CARD_SCHEMA_VERSION,
  type InformationCard,
  type School,
} from '@driehoek/sdk/information-card';
import type { Weekday } from '@driehoek/sdk/shared';

/** A card in the form: every field is present, and may be blank. */
export interface CardDraft {
  readonly id: string;
  readonly revision?: number;
  readonly schoolYear: string;
  readonly school: Required<Omit<School, 'logo' | 'email'>>;
  readonly group: string;
  readonly teachers: readonly TeacherDraft[];
  readonly absence: string;
  readonly absenceContact: string;
  readonly moments: readonly MomentDraft[];
  readonly route: readonly RouteDraft[];
  /** As typed: `Nederlands, Turks`. */
  readonly languages: string;
  readonly interpreter: string;
  readonly note: string;
}

export interface TeacherDraft {
  /** Identifies a row while other rows are added and removed. */
  readonly key: number;
  readonly name: string;
  readonly role: string;
  readonly days: readonly Weekday[];
  readonly contacts: readonly ContactDraft[];
}

export interface ContactDraft {
  readonly key: number;
  readonly channel: Channel;
  readonly value: string;
  readonly from: string;
  readonly to: string;
  /** The number of working days, as typed. */
  readonly repliesWithin: string;
}

export interface MomentDraft {
  readonly key: number;
  readonly title: string;
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
}

export interface RouteDraft {
  readonly key: number;
  readonly question: string;
  readonly who: string;
  readonly contact: string;
}

export interface PublicFacts {
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly phone?: string;
  readonly website?: string;
}

export const emptyContact = (key: number): ContactDraft => ({
  key,
  channel: 'phone',
  value: '',
  from: '',
  to: '',
  repliesWithin: '',
});
export const emptyTeacher = (key: number): TeacherDraft => ({
  key,
  name: '',
  role: '',
  days: [],
  contacts: [emptyContact(0)],
});
export const emptyMoment = (key: number): MomentDraft => ({ key, title: '', on: '', from: '', to: '', place: '' });
export const emptyRoute = (key: number, question = ''): RouteDraft => ({ key, question, who: '', contact: '' });

/** Creates a card with only the public facts of a school; everything about people is left to the school. */
export function startDraft(facts: PublicFacts, schoolYear: string, questions: readonly string[] = []): CardDraft {
  const { code, name, address, phone = '', website = '' } = facts;
  return {
    id: code,
    schoolYear,
    school: { name, address, phone, website },
    group: '',
    teachers: [emptyTeacher(0)],
    absence: '',
    absenceContact: '',
    moments: [emptyMoment(0)],
    route: questions.map((question, key) => emptyRoute(key, question)),
    languages: '',
    interpreter: '',
    note: '',
  };
}

/** The first key that no row has. */
export function nextKey(rows: readonly { readonly key: number }[]): number {
  return Math.max(-1, ...rows.map(({ key }) => key)) + 1;
}

/**
 * Converts the draft to a valid card: leaves out blank fields, teachers without a name, moments without a name or a
 * date, and questions without somebody to turn to.
 */
export function cardFromDraft(draft: CardDraft): InformationCard {
  const { id, schoolYear, school, group, absence, absenceContact, interpreter, note } = draft;
  const languages = draft.languages
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return {
    id,
    schemaVersion: INFORMATION_CARD_SCHEMA_VERSION,
    schoolYear,
    ...filled({ group }),
    // A missing school name must not break the preview.
    school: {
      ...filled({ ...school, phone: isWrongPhone(school.phone) ? '' : school.phone }),
      name: school.name.trim() || '…',
    },
    teachers: draft.teachers.filter(({ name }) => isFilled(name)).map(toTeacher),
    ...(isFilled(absence) && { absence: { text: absence.trim(), ...filled({ contact: absenceContact }) } }),
    moments: draft.moments.filter(({ title, on }) => isFilled(title) && isFilled(on)).map(toMoment),
    route: draft.route
      .filter(({ question, who }) => isFilled(question) && isFilled(who))
      .map(({ question, who, contact }) => ({ question: question.trim(), who: who.trim(), ...filled({ contact }) })),
    ...(languages.length > 0 && { languages }),
    ...filled({ interpreter, note }),
  };
}

/** Whether hours end before they begin, or end without a begin: the card leaves that end out, and the form says so. */
export function hasWrongHours({ from, to }: Pick<MomentDraft, 'from' | 'to'>): boolean {
  return to !== '' && (from === '' || to < from);
}

/** Whether something else than a number stands where a phone number is asked: the card leaves it out, and the form says so. */
export function isWrongPhone(value: string): boolean {
  return isFilled(value) && (value.match(/\d/g) ?? []).length < FEWEST_DIGITS;
}

/** Whether a way to reach somebody is by phone, with something else than a number. */
export const hasWrongNumber = ({ channel, value }: Pick<ContactDraft, 'channel' | 'value'>): boolean =>
  channel === 'phone' && isWrongPhone(value);

/** The shortest numbers that one can call have three. Words beside a number are fine. */
const FEWEST_DIGITS = 3;

/** Counts the rows that were started but are not on the card yet. */
export function findUnfinished(draft: CardDraft): { teachers: number; moments: number; route: number } {
  const count = <T>(rows: readonly T[], unfinished: (row: T) => boolean) => rows.filter(unfinished).length;
  return {
    teachers: count(
      draft.teachers,
      ({ name, role, days, contacts }) =>
        !isFilled(name) && (isFilled(role) || days.length > 0 || contacts.some(isContactFilled)),
    ),
    moments: count(draft.moments, ({ title, on, from, to, place }) => {
      return !(isFilled(title) && isFilled(on)) && [title, on, from, to, place].some(isFilled);
    }),
    route: count(draft.route, ({ question, who, contact }) => {
      return !(isFilled(question) && isFilled(who)) && [who, contact].some(isFilled);
    }),
  };
}

function toTeacher({ name, role, days, contacts }: TeacherDraft): InformationCard['teachers'][number] {
  return {
    name: name.trim(),
    ...filled({ role }),
    days,
    contacts: contacts.filter(isShown).map(({ channel, value, from, to, repliesWithin }) => ({
      channel,
      ...filled({
        value: hasWrongNumber({ channel, value }) ? '' : value,
        from,
        ...(!hasWrongHours({ from, to }) && { to }),
      }),
      ...(Number(repliesWithin) > 0 && { repliesWithin: Number(repliesWithin) }),
    })),
  };
}

function toMoment({ title, on, from, to, place }: MomentDraft): InformationCard['moments'][number] {
  return {
    title: title.trim(),
    start: from ? `${on}T${from}` : on,
    ...(to && !hasWrongHours({ from, to }) && { end: `${on}T${to}` }),
    ...filled({ place }),
  };
}

const isFilled = (value: string) => value.trim() !== '';
const isShown = (contact: ContactDraft) =>
  isContactFilled(hasWrongNumber(contact) ? { ...contact, value: '' } : contact);
const isContactFilled = ({ value, from }: ContactDraft) => isFilled(value) || isFilled(from);

/** The entries that are not blank, without spaces around. */
function filled<T extends object>(fields: T): { -readonly [key in keyof T]?: string } {
  const entries = Object.entries<string>(fields as { [key: string]: string });
  return Object.fromEntries(entries.map(([key, value]) => [key, value.trim()]).filter(([, value]) => value)) as {
    [key in keyof T]?: string;
  };
}
