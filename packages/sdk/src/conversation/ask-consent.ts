import type { Household } from '../shared/parties.js';
import type { Instant } from '../shared/zoned-time.js';
import { removeConsentDraft } from './answer-drafts.js';
import { consentWordingOf } from './consent-wording.js';
import type { Consent, ConsentAnswer, ConsentWording } from './support-plan.js';
import type { ConversationPlan } from './conversation-plan.js';

/**
 * Asks households to consent to the plan of support as it stands. What one answered before stays beside it until that household
 * answers again. Not checked: whether a household has authority (`listWithAuthority`), and whether there are goals.
 */
export function askConsent(
  plan: ConversationPlan,
  households: readonly Household[],
  { now }: { readonly now: Instant },
): ConversationPlan {
  const askedAt = new Date(now).toISOString();
  const { consents = [] } = plan;
  const known = new Set(consents.map(({ household }) => household));
  const again = consents.map((each): Consent => (households.includes(each.household) ? { ...each, askedAt } : each));
  const first = households.filter((each) => !known.has(each)).map((household): Consent => ({ household, askedAt }));
  return { ...plan, consents: [...again, ...first] };
}

/** What a household answers when it is asked to consent. */
export interface ConsentOptions {
  readonly answer: ConsentAnswer;
  /** Why, in the household's own words. */
  readonly reason?: string;
  /** The words that the household read; those of the plan now when left out. */
  readonly of?: ConsentWording;
  /** The moment of answering. */
  readonly now: Instant;
}

/**
 * Sets the answer of a household, of the plan of support in the words that it read; it replaces an earlier one. The plan is unchanged
 * when the household was not asked. A server takes it only from the household itself: see `mergeView`.
 */
export function answerConsent(
  plan: ConversationPlan,
  household: Household,
  { answer, reason = '', of = consentWordingOf(plan, household), now }: ConsentOptions,
): ConversationPlan {
  const words = reason.trim();
  const answeredAt = new Date(now).toISOString();
  const answerIn = ({ reason: _before, ...consent }: Consent): Consent => ({
    ...consent,
    answer,
    answeredAt,
    ...(words && { reason: words }),
    of,
  });
  const isOwn = (consent: Consent) => consent.household === household;
  if (!plan.consents?.some(isOwn)) return plan;
  return {
    ...removeConsentDraft(plan, household),
    consents: plan.consents.map((each) => (isOwn(each) ? answerIn(each) : each)),
  };
}
