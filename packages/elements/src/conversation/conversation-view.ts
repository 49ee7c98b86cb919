import type {
  Agreement,
  CheckIn,
  ConversationPlan,
  NamingOptions,
  OwnItem,
  SchoolPromise,
} from '@driehoek/sdk/conversation';
import {
  type ContactWishes,
  type DaysOff,
  type Instant,
  type LocalDate,
  mayChangeItem,
  mayWithdrawItem,
  mayWriteFor,
  type Party,
  type Reader,
} from '@driehoek/sdk/shared';
import type { nothing, TemplateResult } from 'lit';
import type { ChosenHere } from './chosen-here.js';
import type * as terms from './conversation-terms.js';
import type { PlannerTexts } from './conversation-texts.js';
import type { PlanEditor } from './plan-editor.js';

/** The glossary, the complaint route and the wording of a summary; loaded on use. */
export type Terms = typeof terms;

type Part = TemplateResult | typeof nothing;

/** What a plan of support shows besides, where it stands; loaded on use: `conversation-support.ts`. */
interface Support {
  readonly renderAgreementFacts: (agreement: Agreement, view: ConversationView) => TemplateResult;
  readonly renderAgreementFields: (agreement: Agreement, index: number, view: ConversationView) => TemplateResult;
  readonly renderCheckInField: (checkIn: CheckIn, view: ConversationView) => Part;
  readonly renderCheckInWords: (checkIn: CheckIn, view: ConversationView) => Part;
  readonly renderConsent: (view: ConversationView) => Part;
  readonly renderGoalGroups: (
    view: ConversationView,
    renderRow: (agreement: Agreement, index: number) => TemplateResult,
  ) => TemplateResult;
  readonly renderGoals: (view: ConversationView, isOpen: boolean) => TemplateResult;
  readonly renderSince: (promise: SchoolPromise, view: ConversationView) => Part;
}

/** What the sections of a conversation are rendered from. */
export interface ConversationView {
  /** The copy that this reader may have, with what was changed in it. */
  readonly plan: ConversationPlan;
  /** Changes the plan. */
  readonly editor: PlanEditor;
  /** Who reads; `undefined` when the page does not tell. */
  readonly reader: Reader | undefined;
  /** The party for which the reader speaks, such as one of two homes; `undefined` for somebody from outside. */
  readonly party: Party | undefined;
  /** Whether the reader prepares and leads the conversation for the school. */
  readonly isStaff: boolean;
  /** Whether the reader may change anything here. */
  readonly canEdit: boolean;
  /** Whether the reader may take back what is theirs here: also of a conversation that does not take place. */
  readonly canWithdraw: boolean;
  /** The id of the item in whose row the focus is. */
  readonly focused: string | undefined;
  /** The name of the form in which the reader is, other than to press a button. */
  readonly focusedForm: string | undefined;
  /** What the reader chose in this window and has not sent. */
  readonly chosen: ChosenHere;
  readonly translate: PlannerTexts;
  readonly language: string;
  /** How functions of the SDK word things for this reader. */
  readonly wording: NamingOptions & { readonly language: string };
  readonly now: Instant;
  /** The day that it is where the reader is. */
  readonly today: LocalDate;
  /** Days without school that the page knows, on which nothing is proposed. */
  readonly daysOff: readonly DaysOff[] | undefined;
  /** How and when the homes that take part like to be in contact, for staff alone. */
  readonly wishes: readonly ContactWishes[];
  /** `undefined` until they are loaded. */
  readonly terms: Terms | undefined;
  /** The message that {@link terms} could not be loaded. */
  readonly missingTerms: TemplateResult | typeof nothing;
  /** `undefined` until it is loaded, and for a conversation without a plan of support. */
  readonly support: Support | undefined;
  /** The message that {@link support} could not be loaded. */
  readonly missingSupport: TemplateResult | typeof nothing;
}

/** Whether the reader may bring something in for this party here. */
export const canAddFor = ({ canEdit, reader }: ConversationView, party: Party): boolean =>
  canEdit && mayWriteFor(reader, party);

/** What was brought in, with whose it is: a promise has no `by`, since it is the school's. */
const withOwner = (item: OwnItem) => ({ by: 'school' as const, ...item });

/** Whether something is of the reader's own party. */
export const isOwn = ({ party }: ConversationView, item: OwnItem): boolean => withOwner(item).by === party;

/** Whether the reader may change here the words of what was brought in: their own, until it is shared. */
export const canChangeItem = ({ canEdit, reader }: ConversationView, item: OwnItem): boolean =>
  canEdit && mayChangeItem(reader, withOwner(item));

/** Whether the reader may take back here what was brought in: their own, once. */
export const canWithdrawItem = ({ canWithdraw, reader }: ConversationView, item: OwnItem): boolean =>
  canWithdraw && mayWithdrawItem(reader, withOwner(item));
