import type { ClassContacts } from '@driehoek/sdk/class-contacts';
import type { ContactPreferences } from '@driehoek/sdk/contact-preferences';
import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import type { FamilyHelp } from '@driehoek/sdk/family-help';
import type { LookBack } from '@driehoek/sdk/look-back';
import type { ParentOffers } from '@driehoek/sdk/parent-offers';
import type { CardDraft } from './card/card-draft.js';
import type { AttendanceAnswer, FamilyConversation, FamilyRound, Kind, Plan, FormDrafts } from './records.js';

/** The kinds of record that pages keep as a whole. */
export interface Listed {
  readonly card: CardDraft;
  readonly plan: Plan;
  readonly 'year-plan': YearPlan;
  readonly 'entry-drafts': FormDrafts;
  readonly 'class-contacts': ClassContacts;
  readonly 'contact-preferences': ContactPreferences;
  readonly attendance: AttendanceAnswer;
  readonly 'expectations-round': FamilyRound;
  readonly conversation: FamilyConversation;
  readonly 'parent-offers': ParentOffers;
  readonly 'family-help': FamilyHelp;
  readonly 'look-back': LookBack;
}
export type ListedKind = keyof Listed;

/** All kinds of record that the state holds; the parts of files of answers stay in the store. */
export const HELD: readonly Kind[] = [
  'person',
  'response',
  'answer-file',
  'card',
  'plan',
  'year-plan',
  'entry-drafts',
  'class-contacts',
  'contact-preferences',
  'attendance',
  'expectations-round',
  'conversation',
  'parent-offers',
  'family-help',
  'look-back',
];
