import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import { isFamily } from '../shared/parties.js';
import { schoolYearOf } from '../shared/school-year.js';
import type { AgendaItem, Agreement, ConversationPlan, Participant } from './conversation-plan.js';
import { startConversation } from './start-conversation.js';

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
 * agreement that is not finished. What was done or dropped asks for no time: it stands with its agreement. People who do not belong to the family have to be announced
 * again. Nothing else is copied, and the earlier plan is not changed.
 */
export function startFollowUp(plan: ConversationPlan, options: FollowUpOptions): ConversationPlan {
  const { id, createId = (agreementId) => `from-${agreementId}` } = options;
  const start = options.start ?? plan.followUp;
  const { pupil, place, medium, timeZone, interpreter, supportPlan } = plan;
  return {
    ...startConversation('follow-up', {
      id,
      schoolYear: start === undefined ? plan.schoolYear : schoolYearOf(start),
      medium,
      participants: plan.participants.map(announceAgain),
      agenda: agreementsToLookBackOn(plan).map((agreement) => itemOf(agreement, createId(agreement.id))),
      from: { kind: 'conversation', id: plan.id },
      ...(pupil !== undefined && { pupil }),
      ...(place !== undefined && { place }),
      ...(start !== undefined && { start }),
    }),
    ...(timeZone !== undefined && { timeZone }),
    ...(interpreter !== undefined && { interpreter }),
    ...(supportPlan !== undefined && { supportPlan }),
  };
}

const agreementsToLookBackOn = ({ agreements }: ConversationPlan) =>
  agreements.filter(({ status }) => status === 'open' || status === 'in-progress');

/**
 * Finds the talk that follows a conversation among others: what comes from it and was not cancelled. So that a follow-up
 * which is planned already is not planned again.
 */
export function findFollowUp<Plan extends ConversationPlan>(
  plans: readonly Plan[],
  { id }: Pick<ConversationPlan, 'id'>,
): Plan | undefined {
  // TODO(merge) `cancelled` is a field of the plan.
  return plans.find(
    (plan) =>
      plan.from?.kind === 'conversation' &&
      plan.from.id === id &&
      !(plan as { readonly cancelled?: boolean }).cancelled,
  );
}

function itemOf({ id, text }: Agreement, itemId: string): AgendaItem {
  return { id: itemId, by: 'school', text, from: { kind: 'agreement', id } };
}

function announceAgain(participant: Participant): Participant {
  return isFamily(participant.role) ? participant : { ...participant, announced: false };
}
