import { isBlank } from '../i18n/text.js';
import { type Household, isHousehold } from '../shared/parties.js';
import { sameData } from '../shared/same-data.js';
import type { Consent, ConsentedAgreement, ConsentedGoal, ConsentWording } from './support-plan.js';
import type { ConversationPlan } from './conversation-plan.js';
import { CONSENTED_FIELDS, CONSENTED_GOAL_FIELDS } from './nested-fields.js';
import { pick } from './plan-fields.js';

/** The part of a plan to which a household consents. */
type Consentable = Pick<ConversationPlan, 'goals' | 'agreements'>;

/**
 * Returns what a household is asked to consent to, as it is worded now: the goals, and per agreement for one of them what is
 * done, by whom and by which day. What the child's other home does is not asked of this one, and may not be in its copy. An
 * agreement that is no longer needed is no part of the plan.
 */
export function consentWordingOf({ goals = [], agreements }: Consentable, household: Household): ConsentWording {
  const worded = goals.filter(({ text }) => !isBlank(text));
  const known = new Set<string | undefined>(worded.map(({ id }) => id));
  const isAsked = ({ goal, text, who, status }: Consentable['agreements'][number]) =>
    known.has(goal) && !isBlank(text) && status !== 'dropped' && (!isHousehold(who) || who === household);
  return {
    goals: worded.map((goal) => pick(goal, CONSENTED_GOAL_FIELDS) as ConsentedGoal),
    agreements: agreements.filter(isAsked).map((agreement) => pick(agreement, CONSENTED_FIELDS) as ConsentedAgreement),
  };
}

/**
 * Whether an answer is of what stands in the plan now. It no longer is once a goal, or what is done for it, was reworded, added
 * or removed; it is again when that was put back. The answer and its reason stay all the same.
 */
export function isConsentCurrent(plan: Consentable, { household, of }: Pick<Consent, 'household' | 'of'>): boolean {
  if (!of) return false;
  const now = consentWordingOf(plan, household);
  return sameItems(now.goals, of.goals) && sameItems(now.agreements, of.agreements);
}

/** Returns what both an answer and the plan say in the same words: of nothing else could the plan know who wrote it. */
export function keepConsentWording(plan: Consentable, household: Household, of?: ConsentWording): ConsentWording {
  const now = consentWordingOf(plan, household);
  const isIn = <T extends { readonly id: string }>(item: T, items: readonly T[] = []) =>
    items.some((each) => each.id === item.id && sameData(each, item));
  return {
    goals: now.goals.filter((goal) => isIn(goal, of?.goals)),
    agreements: now.agreements.filter((agreement) => isIn(agreement, of?.agreements)),
  };
}

/** Whether two lists have the same items, in whatever order. */
function sameItems<T extends { readonly id: string }>(one: readonly T[], other: readonly T[]): boolean {
  const known = new Map(other.map((item) => [item.id, item]));
  return one.length === other.length && one.every((item) => sameData(item, known.get(item.id)));
}
