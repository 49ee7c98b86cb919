import { toInstant, type Instant } from '../shared/zoned-time.js';
import { wordingOf } from './confirmed-wording.js';
import type { ConversationPlan } from './conversation-plan.js';
import { dayOfInstant, timeZoneOf } from './local-day.js';
import { endOf } from './plan-time.js';

/** Whether a conversation has been: `to-come`; `going-on`, while the school leads it and writes; `held`, rounded off or its time is over. */
export type HeldState = 'to-come' | 'going-on' | 'held';

/** Finds whether a conversation has been. One without a day has been when it was rounded off. */
export function findHeldState(plan: ConversationPlan, now: Instant): HeldState {
  const { session } = plan;
  if (session) return session.endedAt === undefined ? 'going-on' : 'held';
  return isTimeOver(plan, now) ? 'held' : 'to-come';
}

/**
 * Whether the family can be asked if this is what was agreed: the school rounded the talk off, and there are agreements or a summary.
 * That its time is over does not say that it took place.
 */
export function canBeConfirmed(plan: ConversationPlan, now: Instant): boolean {
  const { agreements, summary } = wordingOf(plan);
  const isFinished = plan.session !== undefined && findHeldState(plan, now) === 'held';
  return isFinished && (agreements.length > 0 || summary !== undefined);
}

function isTimeOver(plan: ConversationPlan, now: Instant): boolean {
  const end = endOf(plan);
  if (end !== undefined) return toInstant(end, timeZoneOf(plan)).getTime() <= new Date(now).getTime();
  return plan.startOn !== undefined && plan.startOn < dayOfInstant(plan, now);
}
