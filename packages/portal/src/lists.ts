import type { ClassContacts } from '@driehoek/sdk/class-contacts';
import type { ContactPreferences } from '@driehoek/sdk/contact-preferences';
import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import type { OwnInstrument } from '@driehoek/sdk/checklist/editing';
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
  readonly 'own-instrument': OwnInstrument;
  readonly 'look-back': LookBack;
}
export type ListedKind = keyof Listed;

/** The kinds that readers share: each has copies of them, and changes copies. */
export const SHARED = [
  'year-plan',
  'class-contacts',
  'contact-preferences',
  'expectations-round',
  'conversation',
  'parent-offers',
  'family-help',
  'own-instrument',
] as const satisfies readonly Kind[];

/** What a person has on a server for themselves or for their school; without one it is that of whoever uses this browser. */
export const OF_PERSON = ['response', 'plan', 'attendance', 'look-back'] as const satisfies readonly Kind[];

/** The kinds that never leave this browser; the parts of files of answers stay in the store. */
export const HERE = ['person', 'answer-file', 'card', 'entry-drafts'] as const satisfies readonly Kind[];
