import type { Text } from '../i18n/text.js';
import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import type { SchoolYear } from '../shared/school-year.js';
import type { AgendaItem, ConversationPlan, ConversationType } from './conversation-plan.js';
import { chooseParties, listOthers } from './list-parties.js';
import { planYearOf } from './plan-time.js';
import { startConversation, type StartOptions } from './start-conversation.js';

/** A moment of the year, as far as a conversation is begun from it. An entry of a year plan is one. */
export interface YearMoment {
  readonly id: string;
  /** What kind of contact it is, as an entry of a year plan has it. */
  readonly kind?: string;
  readonly title: Text;
  readonly goal?: Text;
  readonly start: LocalDate | LocalDateTime;
  /** Whole days: the hours, if any, do not count. */
  readonly allDay?: boolean;
  readonly place?: Text;
  readonly pupilRole?: Text;
}

/** What a conversation has that its moment does not tell; what is given here goes before what the moment has. */
export interface FromEntryOptions extends Omit<StartOptions, 'schoolYear' | 'from'> {
  /** The school year of the day when left out. */
  readonly schoolYear?: SchoolYear;
  /** The id of the point of the agenda that the moment is for; the id of the moment when left out. */
  readonly itemId?: string;
}

const TYPE_OF: { readonly [kind: string]: ConversationType | undefined } = {
  'start-talk': 'start-talk',
  'progress-talk': 'progress-talk',
  'home-visit': 'home-visit',
};

/** The type of conversation that a moment is about: a progress talk when its kind is of no type of its own. */
export function typeOfMoment({ kind = '' }: Pick<YearMoment, 'kind'>): ConversationType {
  return (Object.hasOwn(TYPE_OF, kind) && TYPE_OF[kind]) || 'progress-talk';
}

/**
 * Returns what a conversation begins with that comes from a moment of the year: its day, time, place, goal and pupil's part,
 * and what it is for as the first point of the agenda. Of a moment of whole days it is the first day, and the time is
 * chosen later. That point is shared with every party: it stands in the year plan. A moment at which every family has its turn says when the first begins: give a `start` for this one.
 */
export function optionsFromEntry(entry: YearMoment, options: FromEntryOptions): StartOptions {
  const { itemId = entry.id, agenda = [], ...given } = options;
  const { goal, place, pupilRole } = entry;
  const start = given.start ?? (entry.allDay ? entry.start.slice(0, 10) : entry.start);
  const from = { kind: 'calendar-entry', id: entry.id } as const;
  // What stands in the year plan is no secret of the school.
  const parties = chooseParties(given.parties, given.participants);
  const sharedWith = listOthers(parties ? { parties } : {}, 'school');
  const point: AgendaItem = { id: itemId, by: 'school', text: goal ?? entry.title, sharedWith, from };
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return {
    ...(goal !== undefined && { goal }),
    ...(place !== undefined && { place }),
    ...(pupilRole !== undefined && { pupilRole }),
    schoolYear: planYearOf(start),
    ...(known as Pick<typeof given, 'id'>),
    start,
    agenda: [point, ...agenda],
    from,
  };
}

/** Creates a conversation from a moment of the year: of the type that its kind is about, with {@link optionsFromEntry}. */
export function startFromEntry(
  entry: YearMoment,
  { type = typeOfMoment(entry), ...options }: FromEntryOptions & { readonly type?: ConversationType },
): ConversationPlan {
  return startConversation(type, optionsFromEntry(entry, options));
}
