import { addDays } from '../shared/calendar-day.js';
import type { ContactWishes } from '../shared/contact-wishes.js';
import type { LocalDate } from '../shared/local-time.js';
import { type Party, sideOf } from '../shared/parties.js';
import { proposeContact } from '../shared/propose-contact.js';
import { type DaysOff, findSchoolDay } from '../shared/school-day.js';
import type { ItemOf, PlanList } from './edit-plan.js';

/** The values of a new item that do not follow from its list. */
export interface ItemStart {
  /** Unique within the plan. */
  readonly id: string;
  /** The party of the item, in a list with a part for each party; parents when left out. */
  readonly by?: Party;
  /** The day from which a short contact is planned: today, or that of the talk when it is still to be. */
  readonly today: LocalDate;
  /** Days without school, such as holidays, on which no contact is planned. */
  readonly daysOff?: readonly DaysOff[];
  /** How and when the homes that it is with like to be in contact: a short contact begins with that. */
  readonly wishes?: readonly ContactWishes[];
  /** The day on which all look back, on which they look back on a new goal too. */
  readonly followUp?: LocalDate;
}

/** The lists to which people add rows; the phases come from the type of the conversation. */
export type GrowingList = Exclude<PlanList, 'phases'>;

/** The number of days until a short contact after the conversation, unless people choose another day. Our own choice. */
export const UNTIL_CHECK_IN = 14;

const DAYS_OF_WEEK = 7;
/** The number of days until a rhythm of short contacts ends, unless people choose another day: six weeks. Our own choice. */
const UNTIL_RHYTHM_ENDS = 42;

const DEFAULTS: { readonly [List in GrowingList]: (start: ItemStart) => ItemOf<List> } = {
  participants: ({ id }) => ({ id, role: 'external', announced: false }),
  strengths: ({ id, by = 'parents' }) => ({ id, by, text: '' }),
  expectations: ({ id, by = 'parents' }) => ({ id, by, text: '' }),
  agenda: ({ id, by = 'parents' }) => ({ id, by, text: '' }),
  questions: ({ id, by = 'parents' }) => ({ id, by, for: sideOf(by), phase: 'parents', text: '' }),
  notes: ({ id, by = 'parents' }) => ({ id, of: by, by, text: '' }),
  promises: ({ id }) => ({ id, can: true, text: '' }),
  goals: ({ id, followUp }) => ({ id, text: '', ...(followUp !== undefined && { evaluateOn: followUp }) }),
  agreements: ({ id }) => ({ id, text: '', status: 'open' }),
  rhythms: ({ id, today }) => ({
    id,
    everyDays: DAYS_OF_WEEK,
    startOn: addDays(today, DAYS_OF_WEEK),
    endOn: addDays(today, UNTIL_RHYTHM_ENDS),
    caller: 'school',
    way: 'phone',
  }),
  record: ({ id, by = 'parents' }) => ({ id, by, text: '' }),
  handOver: ({ id, by = 'parents' }) => ({ id, by, kind: 'know', text: '' }),
  checkIns: ({ id, today, daysOff, wishes = [] }) => ({
    id,
    kind: 'good-news',
    ...proposeContact(
      { on: findSchoolDay(addDays(today, UNTIL_CHECK_IN), daysOff), way: 'in-person' },
      wishes,
      daysOff,
    ),
  }),
};

/** Creates a new item for a list of a conversation, with empty texts. */
export function createItem<List extends GrowingList>(list: List, start: ItemStart): ItemOf<List> {
  return DEFAULTS[list](start);
}

/** Whether items can be added to a list. */
export function isGrowingList(list: string): list is GrowingList {
  return Object.hasOwn(DEFAULTS, list);
}
