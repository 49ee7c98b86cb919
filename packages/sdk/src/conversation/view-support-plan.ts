import { isHousehold, type Party, partyOf } from '../shared/parties.js';
import type { Reader } from '../shared/rights.js';
import type { CheckIn } from './check-in.js';
import type { Agreement } from './agreement.js';
import type { ConfirmationDraft } from './confirmation.js';
import type { Consent, ConsentDraft, Goal } from './support-plan.js';
import type { ConversationPlan } from './conversation-plan.js';
import { isTakenUpOutside } from './is-outside.js';
import { isConsentRefused, listConsents } from './list-consents.js';
import { isOfClosedHome } from './list-parties.js';
import { findParticipant } from './name-doer.js';
import { CONSENT_WORDING_FIELDS, CONSENTED_FIELDS, CONSENTED_GOAL_FIELDS, EVALUATION_FIELDS } from './nested-fields.js';
import { pick } from './plan-fields.js';

/** Whether a reader from outside may have a copy: who says which participant it is, once the family knows that this person comes. */
export function isKnownOutsider(plan: ConversationPlan, { participant }: Pick<Reader, 'participant'>): boolean {
  if (participant === undefined) return true;
  const person = findParticipant(plan, participant);
  return person !== undefined && partyOf(person.role) === undefined && person.announced;
}

/**
 * Whether a reader may see an agreement. Of two closed homes one does not see what the other does. Somebody from outside sees
 * what that person does or leads; who does not say which participant it is, what nobody from outside took up.
 */
export function isAgreementVisible(
  plan: ConversationPlan,
  { who, participant, leader }: Pick<Partial<Agreement>, 'who' | 'participant' | 'leader'>,
  { party, outsider }: Viewer,
): boolean {
  if (party !== undefined) return !isOfClosedHome(plan, who, party);
  if (outsider === undefined) return !isTakenUpOutside({ who });
  return (isTakenUpOutside({ who }) && participant === outsider) || leader === outsider;
}

/** For whom a copy is. */
export interface Viewer {
  readonly party: Party | undefined;
  /** Somebody from outside, by the id of the participant. */
  readonly outsider: string | undefined;
}

/** Whether a goal is in a copy: the family has all; somebody from outside those of the agreements in the copy, when it is known who it is. */
export function isGoalVisible(
  { id }: Pick<Goal, 'id'>,
  agreements: readonly Pick<Agreement, 'goal'>[],
  { party, outsider }: Viewer,
): boolean {
  return party !== undefined || (outsider !== undefined && agreements.some(({ goal }) => goal === id));
}

/**
 * Whether what a household answered is in a copy: in its own and the school's, and in that of the child's other home when both
 * chose so. It is not for the pupil, nor for anybody from outside: it is between grown-ups.
 */
export function isConsentVisible(plan: ConversationPlan, { household }: Consent, { party }: Viewer): boolean {
  return party === 'school' || (isHousehold(party) && !isOfClosedHome(plan, household, party));
}

/** Whether somebody from outside carries out something of the plan of support: what is done for one of its goals. */
const carriesOut = (plan: ConversationPlan, viewer: Viewer): boolean =>
  viewer.outsider !== undefined &&
  plan.agreements.some(
    (agreement) =>
      agreement.status !== 'dropped' &&
      plan.goals?.some(({ id }) => id === agreement.goal) &&
      isAgreementVisible(plan, agreement, viewer),
  );

/**
 * Tells who carries out a plan of support, and reads no answer of a household, that it was refused: neither by whom nor why. Who reads
 * an answer has it from there; a guest who does nothing of the plan has no need of it.
 */
export function copyRefusal<T extends Pick<ConversationPlan, 'planRefused'>>(
  { planRefused, ...fields }: T,
  plan: ConversationPlan,
  viewer: Viewer,
): object {
  const { party } = viewer;
  if (party === undefined ? !carriesOut(plan, viewer) : party !== 'pupil') return fields;
  const isRefused = planRefused === true || listConsents(plan).some(isConsentRefused);
  return isRefused ? { ...fields, planRefused: true } : fields;
}

/** Whether what somebody answers and has not sent is the reader's own: in no other copy it is. */
export function isOwnDraft(draft: ConfirmationDraft | ConsentDraft, { party }: Viewer): boolean {
  return party !== undefined && party === ('household' in draft ? draft.household : draft.by);
}

/**
 * Whether a contact is in a copy: one with a home is not in that of the other unless both chose so, and what comes after an
 * agreement that is not in it, is not either.
 */
export function isCheckInVisible(
  plan: ConversationPlan,
  { from, household }: CheckIn,
  agreements: readonly Pick<Agreement, 'id'>[],
  { party, outsider }: Viewer,
): boolean {
  if (isOfClosedHome(plan, household, party)) return false;
  const isOfAgreement = from?.kind === 'agreement' && plan.agreements.some(({ id }) => id === from.id);
  if (!isOfAgreement) return outsider === undefined;
  return agreements.some(({ id }) => id === from.id);
}

/** Limits a goal to known fields; how it stood is not for somebody from outside. */
export function copyGoal({ evaluations, ...goal }: Goal, { party }: Viewer): object {
  if (!evaluations || party === undefined) return goal;
  return {
    ...goal,
    evaluations: evaluations.map((each) => (party === 'school' ? each : pick(each, EVALUATION_FIELDS))),
  };
}

/** Limits what a household answered to known fields. */
export function copyConsent({ of, ...consent }: Consent, { party }: Viewer): object {
  if (!of || party === 'school') return { ...consent, ...(of && { of }) };
  const wording = {
    ...pick(of, CONSENT_WORDING_FIELDS),
    goals: of.goals.map((goal) => pick(goal, CONSENTED_GOAL_FIELDS)),
    agreements: of.agreements.map((agreement) => pick(agreement, CONSENTED_FIELDS)),
  };
  return { ...consent, of: wording };
}

/** Leaves out how it goes, for somebody from outside. */
export function copyCheckIn({ text, ...checkIn }: CheckIn, { party }: Viewer): object {
  return party === undefined || text === undefined ? checkIn : { ...checkIn, text };
}

/** Tells a household whether it decides along, and nobody else of the family of any. All do when the field is left out. */
export function copyAuthority<T extends Pick<ConversationPlan, 'authority'>>(
  { authority, ...fields }: T,
  party: Party | undefined,
): object {
  if (authority === undefined) return fields;
  if (party === 'school') return { ...fields, authority };
  return isHousehold(party) && !authority.includes(party) ? { ...fields, authority: [] } : fields;
}
