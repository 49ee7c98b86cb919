import { addDays } from '../shared/calendar-day.js';
import type { LocalDate } from '../shared/local-time.js';
import type { Party } from '../shared/parties.js';
import type { ItemOf, PlanList } from './edit-plan.js';

/** What is known of a new row. */
export interface ItemStart {
  /** Unique within the plan. */
  readonly id: string;
  /** Whose it is, in a list in which each party has a part; parents when left out. */
  readonly by?: Party;
  /** From which day a small contact is planned. */
  readonly today: LocalDate;
}

/** The lists to which people add rows; the phases come from the type of the conversation. */
export type GrowingList = Exclude<PlanList, 'phases'>;

/** Days until a small contact after the talk, unless people choose another day. Our own choice. */
const UNTIL_CHECK_IN = 14;

const DEFAULTS: { readonly [List in GrowingList]: (start: ItemStart) => ItemOf<List> } = {
  participants: ({ id }) => ({ id, role: 'parent', announced: false }),
  strengths: ({ by = 'parents' }) => ({ by, text: '' }),
  expectations: ({ by = 'parents' }) => ({ by, text: '' }),
  agenda: ({ id, by = 'parents' }) => ({ id, by, text: '' }),
  questions: ({ id, by = 'parents' }) => ({ id, by, phase: 'parents', text: '' }),
  promises: ({ id }) => ({ id, can: true, text: '' }),
  agreements: ({ id }) => ({ id, text: '', status: 'open' }),
  checkIns: ({ id, today }) => ({ id, on: addDays(today, UNTIL_CHECK_IN), kind: 'good-news', way: 'in-person' }),
};

/** A new row for a list of a conversation, without words yet: nobody is taken to have said something. */
export function createItem<List extends GrowingList>(list: List, start: ItemStart): ItemOf<List> {
  return DEFAULTS[list](start);
}

/** Whether rows can be added to a list. */
export function isGrowingList(list: string): list is GrowingList {
  return Object.hasOwn(DEFAULTS, list);
}
