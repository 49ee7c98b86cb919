import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import { isFamily } from '../shared/parties.js';
import type { AgendaItem, ConversationPlan, Participant } from './conversation-plan.js';
import type { Agreement } from './agreement.js';
import type { Goal } from './support-plan.js';
import { isExperiencedParent } from './experienced-parent.js';
import { listConsents } from './list-consents.js';
import { listDisagreements } from './list-disagreements.js';
import { isOfClosedHome, listOthers } from './list-parties.js';
import { planYearOf } from './plan-time.js';
import { startConversation } from './start-conversation.js';
import { addTalkWishes } from './talk-wishes.js';

/** How a follow-up is started. */
export interface FollowUpOptions {
  readonly id: string;
  /** The plan's own `followUp` when left out; the time is chosen later when that is a day alone. */
  readonly start?: LocalDate | LocalDateTime;
  /** Creates the id of the agenda item about an agreement; `from-` and the agreement's id when left out. */
  readonly createId?: (agreementId: string) => string;
}

/**
 * Creates the follow-up in which all look back: the same people, language, place and medium, and one agenda item per
 * agreement that is not finished, those that a party said no to first, shared with who knows of the agreement; and what a family asked to talk on about (`addTalkWishes`). What was done or dropped asks for no time: it
 * stands with its agreement. People who do not belong to the family have to be announced again. A parent who has been through the same
 * came for this one talk, and is asked anew. Of a plan of support the goals that are not reached go
 * along, and who leads; consent is asked anew, and who said no stays known. Nothing else is copied, and the earlier plan is not changed.
 */
export function startFollowUp(plan: ConversationPlan, options: FollowUpOptions): ConversationPlan {
  const { id, createId = (agreementId) => `from-${agreementId}` } = options;
  const start = options.start ?? plan.followUp;
  const { pupil, parties, place, medium, timeZone, interpreter, interpreterWishes, supportPlan, leader, authority } =
    plan;
  const participants = peopleToComeAgain(plan);
  const goals = goalsToGoOnWith(plan);
  const refusals = listConsents(plan).flatMap(({ household, state, consent, refusedBefore }) => {
    const on = state === 'refused' ? consent?.answeredAt : refusedBefore;
    return on === undefined ? [] : [[household, on] as const];
  });
  const next = {
    ...startConversation('follow-up', {
      id,
      schoolYear: start === undefined ? plan.schoolYear : planYearOf(start),
      medium,
      participants,
      agenda: agreementsToLookBackOn(plan).flatMap((agreement) => itemsOf(agreement, createId(agreement.id), plan)),
      from: { kind: 'conversation', id: plan.id },
      ...(pupil !== undefined && { pupil }),
      ...(parties !== undefined && { parties }),
      ...(place !== undefined && { place }),
      ...(start !== undefined && { start }),
    }),
    ...(timeZone !== undefined && { timeZone }),
    ...(interpreter !== undefined && { interpreter }),
    ...(interpreterWishes !== undefined && { interpreterWishes }),
    ...(supportPlan !== undefined && { supportPlan }),
    ...(participants.some((person) => person.id === leader) && leader !== undefined && { leader }),
    ...(authority !== undefined && { authority }),
    ...(goals.length > 0 && { goals }),
    ...(refusals.length > 0 && { refusedBefore: Object.fromEntries(refusals) }),
  };
  return addTalkWishes(next, plan);
}

/** The goals of a plan of support go along until they are reached, with how they stood each time. */
function goalsToGoOnWith({ id, goals = [] }: ConversationPlan): Goal[] {
  return goals
    .filter(({ evaluations }) => evaluations?.at(-1)?.outcome !== 'reached')
    .map((goal) => ({ ...goal, from: { kind: 'conversation', id } }));
}

/** What a party said no to comes first: it is talked over before all look back. */
function agreementsToLookBackOn(plan: ConversationPlan): Agreement[] {
  const refused = new Set(listDisagreements(plan).flatMap(({ agreements }) => agreements));
  return plan.agreements
    .filter(({ status }) => status === 'open' || status === 'in-progress')
    .toSorted((a, b) => Number(refused.has(b.id)) - Number(refused.has(a.id)));
}

/**
 * Finds the talk that follows a conversation among others: what comes from it and was not cancelled. So that a follow-up
 * which is planned already is not planned again.
 */
export function findFollowUp<Plan extends ConversationPlan>(
  plans: readonly Plan[],
  { id }: Pick<ConversationPlan, 'id'>,
): Plan | undefined {
  return plans.find(({ from, cancelled }) => from?.kind === 'conversation' && from.id === id && !cancelled);
}

/**
 * All know of an agreement, but for the other home when one home keeps it: whether the homes see each other is asked anew. A party
 * that said no to it when it did know talks over what it read then: what the agreement became since is not for it to read.
 */
function itemsOf({ id, text, who, goal }: Agreement, itemId: string, plan: ConversationPlan): AgendaItem[] {
  const from = { kind: 'agreement', id };
  const others = listOthers(plan, 'school');
  const sharedWith = others.filter((party) => !isOfClosedHome({}, who, party));
  const refused = listDisagreements(plan).flatMap(({ by, agreements, read }): AgendaItem[] => {
    const words = read.find((each) => each.id === id)?.text;
    if (words === undefined || sharedWith.includes(by) || !others.includes(by) || !agreements.includes(id)) return [];
    return [{ id: `${itemId}-${by}`, by: 'school', text: words, sharedWith: [by], from }];
  });
  // What a goal has done for it stays known where the goal goes along.
  const done = goal === undefined ? {} : { goal, ...(who !== undefined && { who }) };
  return [{ id: itemId, by: 'school', text, sharedWith, from, ...done }, ...refused];
}

/** The people of a talk as they come to another one: who does not belong to the family is announced again, and a guest is asked anew. */
export const peopleToComeAgain = ({ participants }: ConversationPlan): Participant[] =>
  participants
    .filter((person) => !isExperiencedParent(person))
    .map((person) => (isFamily(person.role) ? person : { ...person, announced: false }));
