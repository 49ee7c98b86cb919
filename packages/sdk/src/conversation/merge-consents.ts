import { HOUSEHOLDS, type Household, isHousehold, type Party } from '../shared/parties.js';
import { contentOf, sameData } from '../shared/same-data.js';
import { keepConsentWording } from './consent-wording.js';
import type { Consent, ConsentWording } from './support-plan.js';
import type { ConversationPlan } from './conversation-plan.js';
import { isAwaited, listWithAuthority } from './list-consents.js';
import type { Stamp } from './stamp.js';

/** What goes into a merge of consents. */
interface ConsentCopies {
  readonly plan: ConversationPlan;
  readonly seen: ConversationPlan;
  readonly sent: ConversationPlan;
  /** Whose copy it is. */
  readonly party: Party;
  /** Whether the party leads the conversation, and so asks. */
  readonly leads: boolean;
  /** Whether the reader may answer for the party. */
  readonly answers: boolean;
  readonly stamp: Stamp;
}

/**
 * Merges what a reader did about the consent to a plan of support. Who leads asks, and takes back a question that nobody
 * answered; nothing of an answer. A household that was asked answers for itself, of what it read and still stands so, now.
 * Merging it again changes nothing, its times included. Everything else in the copy is left aside.
 */
export function mergeConsents(copies: ConsentCopies): readonly Consent[] | undefined {
  const { plan, party, leads, answers } = copies;
  if (leads) return HOUSEHOLDS.flatMap((household) => mergeQuestion(household, copies) ?? []);
  if (!answers || !isHousehold(party)) return plan.consents;
  return plan.consents?.map((each) => (each.household === party ? mergeAnswer(each, party, copies) : each));
}

const consentOf = ({ consents = [] }: ConversationPlan, household: Household) =>
  consents.find((each) => each.household === household);

function mergeQuestion(household: Household, { plan, seen, sent, stamp }: ConsentCopies): Consent | undefined {
  const [stored, before, after] = [plan, seen, sent].map((copy) => consentOf(copy, household));
  if (!after) {
    const isTakenBack = before !== undefined && stored?.answer === undefined;
    return isTakenBack ? undefined : stored;
  }
  // When it was asked meanwhile, also by this same change, it is not asked once more.
  const isAsked = after.askedAt !== before?.askedAt && before?.askedAt === stored?.askedAt;
  const mayAsk = listWithAuthority(sent).includes(household);
  return isAsked && mayAsk ? { household, ...stored, askedAt: stamp(after.askedAt) } : stored;
}

function mergeAnswer(stored: Consent, household: Household, { plan, seen, sent, stamp }: ConsentCopies): Consent {
  const given = consentOf(sent, household);
  if (given?.answer === undefined || sameData(given, consentOf(seen, household))) return stored;
  const of = keepConsentWording(plan, household, given.of);
  if (isRepeated(given, stored, of)) return stored;
  const { reason: _before, ...consent } = stored;
  return {
    ...consent,
    answer: given.answer,
    ...(given.reason !== undefined && { reason: given.reason }),
    answeredAt: stamp(given.answeredAt),
    of,
  };
}

/** Whether an answer was merged before: it says the same, and nothing of it became true since, and it was not asked anew. */
function isRepeated(given: Consent, stored: Consent, of: ConsentWording): boolean {
  const saysSame = given.answer === stored.answer && given.reason === stored.reason;
  const isAskedAnew = isAwaited(stored) && given.askedAt === stored.askedAt;
  return saysSame && !isAskedAnew && includes(given.of, stored.of) && includes(stored.of, of);
}

function includes(all: ConsentWording | undefined, some: ConsentWording | undefined): boolean {
  const known = new Set([...(all?.goals ?? []), ...(all?.agreements ?? [])].map(contentOf));
  return [...(some?.goals ?? []), ...(some?.agreements ?? [])].every((item) => known.has(contentOf(item)));
}
