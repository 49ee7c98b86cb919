import type { LocalDateTime } from '../shared/local-time.js';
import { toInstant, toLocalDateTime } from '../shared/zoned-time.js';
import type { ConversationPlan } from './conversation-plan.js';

/** The time zone of a plan's times. */
export const timeZoneOf = ({ timeZone }: ConversationPlan) => timeZone ?? 'Europe/Amsterdam';

/** Calculates when a conversation ends, as wall-clock time in whole minutes; `undefined` without a start. */
export function endOf(plan: ConversationPlan): LocalDateTime | undefined {
  if (plan.start === undefined) return undefined;
  const zone = timeZoneOf(plan);
  return toLocalDateTime(new Date(toInstant(plan.start, zone).getTime() + Math.ceil(plan.minutes) * 60_000), zone);
}
