import type { LocalDate } from '../shared/local-time.js';
import { type Instant, toLocalDateTime } from '../shared/zoned-time.js';
import type { ConversationPlan } from './conversation-plan.js';

/** The time zone of a plan's times. */
export const timeZoneOf = ({ timeZone }: Pick<ConversationPlan, 'timeZone'>) => timeZone ?? 'Europe/Amsterdam';

/** The day of an instant where a conversation is held. */
export const dayOfInstant = (plan: Pick<ConversationPlan, 'timeZone'>, instant: Instant): LocalDate =>
  toLocalDateTime(instant, timeZoneOf(plan)).slice(0, 10);
