import type { Agreement } from './agreement.js';
import type { CheckIn, ContactRhythm } from './check-in.js';
import type { Confirmation, ConfirmationDraft } from './confirmation.js';
import type { Contribution } from './contribution.js';
import type {
  AgendaItem,
  ConversationPlan,
  Note,
  Participant,
  PlannedPhase,
  PlannedQuestion,
  SchoolPromise,
  Strength,
} from './conversation-plan.js';
import type { HandOverItem } from './hand-over-item.js';
import type { RecordAnswer, RecordText } from './record-text.js';
import type { Consent, ConsentDraft, Goal } from './support-plan.js';

/**
 * Per field of a type, whether the copy of a reader outside the school (a family, somebody from outside) includes it. The
 * compiler requires a decision for every new field. What one of these readers may not see and another may is decided in
 * `view-for-perspective.ts`.
 */
export type FieldsOf<T> = { readonly [Key in keyof Required<T>]: boolean };

const shared = { sharedWith: true, sharedAt: true, readBy: true, withdrawnAt: true };
const contribution: FieldsOf<Contribution> = { ...shared, id: true, by: true, text: true };

/** The lists of a plan, each with its fields. */
export const LIST_FIELDS = {
  participants: {
    id: true,
    name: true,
    role: true,
    task: true,
    guest: true,
    household: true,
    announced: true,
    announcedAt: true,
    language: true,
  },
  phases: { id: true, title: true, minutes: true },
  questions: { ...contribution, for: true, phase: true },
  expectations: contribution,
  agenda: { ...contribution, minutes: true, phase: true, from: true, goal: false, who: false },
  strengths: { ...contribution, from: true },
  notes: { ...contribution, of: true, phase: true, from: true, correction: true },
  promises: { ...shared, id: true, can: true, text: true, from: true },
  goals: { id: true, text: true, from: true, evaluateOn: true, evaluations: true },
  agreements: {
    id: true,
    text: true,
    who: true,
    by: true,
    status: true,
    droppedOn: true,
    evaluation: true,
    from: true,
    goal: true,
    leader: true,
    participant: true,
  },
  consents: { household: true, askedAt: true, answer: true, answeredAt: true, reason: true, of: true },
  checkIns: {
    id: true,
    on: true,
    kind: true,
    way: true,
    done: true,
    text: true,
    doneBy: true,
    caller: true,
    household: true,
    at: true,
    from: true,
  },
  rhythms: {
    id: true,
    everyDays: true,
    startOn: true,
    endOn: true,
    caller: true,
    household: true,
    way: true,
    at: true,
    proposedBy: true,
    answers: true,
    drafts: true,
  },
  confirmations: { by: true, agrees: true, about: true, comment: true, givenAt: true, of: true, earlier: true },
  record: contribution,
  recordAnswers: { by: true, agrees: true, givenAt: true, of: true },
  handOver: { ...contribution, kind: true, from: true },
  confirmationDrafts: { by: true, agrees: true, about: true, comment: true, of: true },
  consentDrafts: { household: true, answer: true, reason: true, of: true },
} as const satisfies {
  participants: FieldsOf<Participant>;
  phases: FieldsOf<PlannedPhase>;
  questions: FieldsOf<PlannedQuestion>;
  expectations: FieldsOf<Contribution>;
  agenda: FieldsOf<AgendaItem>;
  strengths: FieldsOf<Strength>;
  notes: FieldsOf<Note>;
  promises: FieldsOf<SchoolPromise>;
  goals: FieldsOf<Goal>;
  agreements: FieldsOf<Agreement>;
  consents: FieldsOf<Consent>;
  checkIns: FieldsOf<CheckIn>;
  rhythms: FieldsOf<ContactRhythm>;
  confirmations: FieldsOf<Confirmation>;
  record: FieldsOf<RecordText>;
  recordAnswers: FieldsOf<RecordAnswer>;
  handOver: FieldsOf<HandOverItem>;
  confirmationDrafts: FieldsOf<ConfirmationDraft>;
  consentDrafts: FieldsOf<ConsentDraft>;
};
/** One of the lists of a plan. */
export type ListName = keyof typeof LIST_FIELDS;
export const LIST_NAMES = Object.keys(LIST_FIELDS) as ListName[];

/** The lists that every plan has, possibly empty. */
export const REQUIRED_LISTS: readonly ListName[] = [
  'participants',
  'expectations',
  'agenda',
  'strengths',
  'agreements',
];
/** The lists of which each item is one party's own until that shares it. */
export const CONTRIBUTIONS = [
  'expectations',
  'agenda',
  'strengths',
  'questions',
  'notes',
  'promises',
  'record',
  'handOver',
] as const;
/** One of {@link CONTRIBUTIONS}. */
export type ContributionList = (typeof CONTRIBUTIONS)[number];

/** Whether a list is one of {@link CONTRIBUTIONS}. */
export function isContributionList(list: string): list is ContributionList {
  return CONTRIBUTIONS.some((each) => each === list);
}

/** The lists of what is shared in its own place: in the talk, or after it. */
const SHARED_ELSEWHERE: readonly ContributionList[] = ['notes', 'record', 'handOver'];

/** Whether a list has what parties prepare, and share before the talk. */
export const isPrepared = (list: ContributionList): boolean => !SHARED_ELSEWHERE.includes(list);

/** Whether a list has what parties answer and have not sent: each is in no copy but its own party's. */
export function isDraftList(list: ListName): list is 'confirmationDrafts' | 'consentDrafts' {
  return list === 'confirmationDrafts' || list === 'consentDrafts';
}

/** The fields of the plan itself, its lists left out. */
export const PLAN_FIELDS: FieldsOf<Omit<ConversationPlan, ListName>> = {
  id: true,
  revision: true,
  sequence: true,
  schemaVersion: true,
  type: true,
  schoolYear: true,
  title: true,
  pupil: true,
  parties: true,
  openHouseholds: true,
  draft: true,
  toldParties: false,
  joined: true,
  cancelled: true,
  keptFor: true,
  leftOut: true,
  leftPeople: true,
  goal: true,
  start: true,
  startOn: true,
  movedFrom: true,
  proposedDates: false,
  timeZone: true,
  minutes: true,
  place: true,
  medium: true,
  interpreter: true,
  interpreterWishes: true,
  supportPlan: true,
  planRefused: true,
  movedAgreements: true,
  leader: true,
  authority: true,
  refusedBefore: false,
  pupilRole: true,
  followUp: true,
  summary: true,
  handedOverAt: true,
  explainedTerms: true,
  session: true,
  from: true,
};
/** Lists the fields that are `true` in `fields`: what a copy does not include cannot be changed through it either. */
export function listShared(fields: { readonly [key: string]: boolean }): string[] {
  return Object.keys(fields).filter((key) => fields[key]);
}

/** Picks the fields that are `true` in `fields`; all others are left out. */
export function pick<T extends object>(value: T, fields: { readonly [key: string]: boolean }): Partial<T> {
  const entries = Object.entries(value).filter(([key]) => Object.hasOwn(fields, key) && fields[key]);
  return Object.fromEntries(entries) as Partial<T>;
}
