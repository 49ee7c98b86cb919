import { isBlank } from '../i18n/text.js';
import type { Household, Party } from '../shared/parties.js';
import { sameData } from '../shared/same-data.js';
import { isConfirmedNow, wordingOf } from './confirmed-wording.js';
import { consentWordingOf, isConsentCurrent } from './consent-wording.js';
import type { ConfirmationDraft, ConfirmedWording } from './confirmation.js';
import type { ConsentDraft } from './support-plan.js';
import type { ConversationPlan } from './conversation-plan.js';

/** What a form says in which somebody answers. */
interface Filled {
  /** Whether the choice itself was made now: it is of the words that stand there now. */
  readonly isChosen: boolean;
}

/**
 * Keeps what a party answers on summary and agreements, as its form says it now, until it is sent (`confirmPlan`). A choice is of the
 * words that stood there when it was made. A form that says nothing keeps nothing, unless the party answered before: then that
 * answer was emptied.
 */
export function updateConfirmationDraft(
  plan: ConversationPlan,
  by: Party,
  { isChosen, ...filled }: Omit<ConfirmationDraft, 'by' | 'of'> & Filled,
): ConversationPlan {
  const { confirmationDrafts = [], ...rest } = removeConfirmationDraft(plan, by);
  const isAnswered = plan.confirmations?.some((each) => each.by === by);
  if (filled.agrees === undefined && isBlank(filled.comment ?? '') && !isAnswered)
    return { ...rest, ...(confirmationDrafts.length > 0 && { confirmationDrafts }) };
  const before = findConfirmationDraft(plan, by);
  const of = isChosen || !before ? wordingOf(plan) : before.of;
  return { ...rest, confirmationDrafts: [...confirmationDrafts, { by, ...filled, of }] };
}

/** Keeps what a household answers on a plan of support until it is sent (`answerConsent`); see {@link updateConfirmationDraft}. */
export function updateConsentDraft(
  plan: ConversationPlan,
  household: Household,
  { isChosen, ...filled }: Omit<ConsentDraft, 'household' | 'of'> & Filled,
): ConversationPlan {
  const { consentDrafts = [], ...rest } = removeConsentDraft(plan, household);
  const isAnswered = plan.consents?.some((each) => each.household === household && each.answer !== undefined);
  if (filled.answer === undefined && isBlank(filled.reason ?? '') && !isAnswered)
    return { ...rest, ...(consentDrafts.length > 0 && { consentDrafts }) };
  const before = findConsentDraft(plan, household);
  const of = isChosen || !before ? consentWordingOf(plan, household) : before.of;
  return { ...rest, consentDrafts: [...consentDrafts, { household, ...filled, of }] };
}

/** Finds what a party is answering on summary and agreements. */
export function findConfirmationDraft(
  { confirmationDrafts = [] }: ConversationPlan,
  party: Party | undefined,
): ConfirmationDraft | undefined {
  return confirmationDrafts.findLast(({ by }) => by === party);
}

/** Finds what a household is answering on a plan of support. */
export function findConsentDraft(
  { consentDrafts = [] }: ConversationPlan,
  household: Party | undefined,
): ConsentDraft | undefined {
  return consentDrafts.findLast((each) => each.household === household);
}

/**
 * Whether what a party chose is of the words that stand there now. When it is not, the party looks and chooses again before it sends
 * anything; what it wrote stays. A *no* to some agreements is of these alone: it stays while they do, whatever else changes. A draft
 * in which nothing was chosen is always current.
 */
export function isDraftCurrent(plan: ConversationPlan, draft: ConfirmationDraft | ConsentDraft): boolean {
  if ('household' in draft) return draft.answer === undefined || isConsentCurrent(plan, draft);
  if (draft.agrees === undefined || isConfirmedNow(plan, draft)) return true;
  const { agrees, about = [] } = draft;
  return !agrees && about.length > 0 && about.every((id) => isWordedAs(plan, draft, id));
}

/** Whether an agreement stands in the plan as it did when a party chose. */
function isWordedAs(plan: ConversationPlan, draft: ConfirmationDraft, id: string): boolean {
  const find = (of: ConfirmedWording) => of.agreements.find((agreement) => agreement.id === id);
  const now = find(wordingOf(plan));
  return now !== undefined && sameData(now, find(wordingOf(draft.of)));
}

/** Removes what a party was answering on summary and agreements. */
export function removeConfirmationDraft(plan: ConversationPlan, party: Party): ConversationPlan {
  const { confirmationDrafts = [], ...rest } = plan;
  const others = confirmationDrafts.filter(({ by }) => by !== party);
  return { ...rest, ...(others.length > 0 && { confirmationDrafts: others }) };
}

/** Removes what a household was answering on a plan of support. */
export function removeConsentDraft(plan: ConversationPlan, household: Household): ConversationPlan {
  const { consentDrafts = [], ...rest } = plan;
  const others = consentDrafts.filter((each) => each.household !== household);
  return { ...rest, ...(others.length > 0 && { consentDrafts: others }) };
}
