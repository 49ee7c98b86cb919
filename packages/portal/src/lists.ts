import type { ClassContacts } from '@driehoek/sdk/class-contacts';
import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import type { CardDraft } from './card/card-draft.js';
import type { AttendanceAnswer, FamilyConversation, FamilyRound, Plan } from './records.js';

/** The kinds of record that are held in a list each. */
export interface Listed {
  readonly card: CardDraft;
  readonly plan: Plan;
  readonly 'year-plan': YearPlan;
  readonly 'class-contacts': ClassContacts;
  readonly attendance: AttendanceAnswer;
  readonly 'expectations-round': FamilyRound;
  readonly conversation: FamilyConversation;
}
export type ListedKind = keyof Listed;

/** Kind → the field of the state that holds its records. */
export const LISTS = {
  card: 'cards',
  plan: 'plans',
  'year-plan': 'yearPlans',
  'class-contacts': 'classes',
  attendance: 'attendance',
  'expectations-round': 'rounds',
  conversation: 'conversations',
} as const;
/** All of them. */
export const LISTED = Object.keys(LISTS) as ListedKind[];
