import { type Household, isHousehold, type Party } from '../shared/parties.js';
import { findOwn } from '../shared/same-data.js';
import { consentWordingOf, isConsentCurrent } from './consent-wording.js';
import type { Consent } from './support-plan.js';
import type { ConversationPlan } from './conversation-plan.js';
import { isOfClosedHome, listParties } from './list-parties.js';

/**
 * How a household stands to the plan of support: `none`, not asked yet; `asked`, no answer yet; `given` or `refused`; `changed`,
 * when it consented to other words than stand there now. A refusal stays until the household itself answers otherwise.
 */
export type ConsentState = 'none' | 'asked' | 'given' | 'refused' | 'changed';

/** How one household stands to the plan of support. */
export interface HouseholdConsent {
  readonly household: Household;
  readonly state: ConsentState;
  /** What is stored of it, once it was asked. */
  readonly consent?: Consent;
  /** Whether the school waits for an answer, also for another one after an earlier answer. */
  readonly isAwaited: boolean;
  /** When it said no in the talk that this one follows, an instant in UTC, as long as it answered nothing here. */
  readonly refusedBefore?: string;
}

/** Lists the households with parental authority that a conversation is with: all of them, unless the school knows otherwise. */
export function listWithAuthority(plan: Pick<ConversationPlan, 'parties' | 'authority'>): Household[] {
  const { authority } = plan;
  return listParties(plan)
    .filter(isHousehold)
    .filter((household) => authority?.includes(household) ?? true);
}

/**
 * Lists how each household with authority stands to the plan of support, and each that answered before, as far as a party may
 * see: a household itself, and the child's other home when both chose so; the school all.
 */
export function listConsents(plan: ConversationPlan, reader: Party = 'school'): HouseholdConsent[] {
  const asked = listWithAuthority(plan);
  const { consents = [], refusedBefore = {} } = plan;
  const households = listParties(plan)
    .filter(isHousehold)
    .filter((household) => !isOfClosedHome(plan, household, reader))
    .filter((household) => asked.includes(household) || consents.some((each) => each.household === household));
  return households.map((household) => {
    const consent = consents.find((each) => each.household === household);
    const before = consent?.answer === undefined ? findOwn(refusedBefore, household) : undefined;
    return {
      household,
      state: stateOf(plan, consent),
      ...(consent && { consent }),
      isAwaited: consent !== undefined && isAwaited(consent),
      ...(before !== undefined && { refusedBefore: before }),
    };
  });
}

/** Whether a household said no, here or in the talk that this one follows, and nothing else since. */
export const isConsentRefused = ({ state, refusedBefore }: HouseholdConsent): boolean =>
  state === 'refused' || refusedBefore !== undefined;

/**
 * Whether the plan is another than the one that a household refused: to the same plan it is not asked for another answer. Of one that was
 * refused in the talk before, what is done for its goals has to be agreed anew first.
 */
export function mayAskConsent(plan: ConversationPlan, each: HouseholdConsent): boolean {
  const { household, state, consent, refusedBefore } = each;
  if (refusedBefore !== undefined) return consentWordingOf(plan, household).agreements.length > 0;
  return state !== 'refused' || consent === undefined || !isConsentCurrent(plan, consent);
}

/** Whether all households with authority consented to the plan of support as it stands. */
export function isPlanConsented(plan: ConversationPlan): boolean {
  const consents = listConsents(plan);
  return consents.length > 0 && consents.every(({ state }) => state === 'given');
}

function stateOf(plan: ConversationPlan, consent: Consent | undefined): ConsentState {
  if (!consent) return 'none';
  if (consent.answer === undefined) return 'asked';
  if (consent.answer === 'refused') return 'refused';
  return isConsentCurrent(plan, consent) ? 'given' : 'changed';
}

/** Whether an answer was asked and not given since. */
export function isAwaited({ askedAt, answer, answeredAt = '' }: Consent): boolean {
  return answer === undefined || toTime(answeredAt) < toTime(askedAt);
}

/** An instant may be written in several ways. */
const toTime = (instant: string) => Date.parse(instant) || 0;
