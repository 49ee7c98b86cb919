import type { LocalDateTime } from '../shared/local-time.js';
import { toInstant, toLocalDateTime } from '../shared/zoned-time.js';
import type { ConversationPlan } from './conversation-plan.js';

/** The time zone of a plan's times. */
export const timeZoneOf = ({ timeZone }: ConversationPlan) => timeZone ?? 'Europe/Amsterdam';

/** When a conversation is over by the clock on the wall, in whole minutes; `undefined` when nobody chose when it begins. */
export function endOf(plan: ConversationPlan): LocalDateTime | undefined {
  if (plan.start === undefined) return undefined;
  const zone = timeZoneOf(plan);
  return toLocalDateTime(new Date(toInstant(plan.start, zone).getTime() + Math.ceil(plan.minutes) * 60_000), zone);
}
