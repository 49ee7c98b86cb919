import { weekdayOf } from '../shared/calendar-day.js';
import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import { type Instant, toLocalDateTime } from '../shared/zoned-time.js';
import type { ConversationPlan } from './conversation-plan.js';
import { timeZoneOf } from './local-day.js';
import { endOf } from './plan-time.js';

/** A talk as far as its time goes: planned, or about to be. */
export interface TalkTime extends Pick<ConversationPlan, 'minutes' | 'timeZone'> {
  /** The conversation that it is of, which is not in its own way; left out of one that is not there yet. */
  readonly id?: string;
  /** A moment, or the day as long as no time was chosen. */
  readonly when: LocalDate | LocalDateTime;
}

/** A period without school: its first and last day. */
interface Free {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** What the time of a talk is held against. */
export interface TimeTipOptions<Plan extends ConversationPlan, Day extends Free> {
  readonly now: Instant;
  /** The conversations of the same people, such as those of a class. */
  readonly plans?: readonly Plan[];
  /** Days without school. */
  readonly daysOff?: readonly Day[];
}

/** What there is to say of the time of a talk. It is a tip: what the school knows and we do not may be a reason. */
export type TimeTip<Plan, Day> =
  | { readonly kind: 'past' }
  | { readonly kind: 'day-off'; readonly dayOff: Day }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'overlap'; readonly plan: Plan };

/**
 * Lists what there is to say of the time of a talk before it is planned: that it has passed, that there is no school then or it is weekend, and
 * each other talk that is planned at that time. What is cancelled or was rounded off is in nobody's way. A talk without a time
 * has a day alone.
 */
export function listTimeTips<Plan extends ConversationPlan, Day extends Free>(
  talk: TalkTime,
  { now, plans = [], daysOff = [] }: TimeTipOptions<Plan, Day>,
): TimeTip<Plan, Day>[] {
  const { id, when, minutes } = talk;
  const timeZone = timeZoneOf(talk);
  const day = when.slice(0, 10);
  const present = toLocalDateTime(new Date(now), timeZone).slice(0, when.length);
  const dayOff = daysOff.find(({ start, end }) => start <= day && day <= end);
  const isWeekend = ['sat', 'sun'].includes(weekdayOf(day));
  const end = when.length > 10 ? endOf({ start: when, minutes, timeZone }) : undefined;
  const overlaps = plans.filter((plan) => {
    const until = endOf(plan);
    if (plan.id === id || plan.cancelled || plan.session?.endedAt !== undefined) return false;
    return end !== undefined && plan.start !== undefined && until !== undefined && plan.start < end && when < until;
  });
  return [
    ...(when < present ? [{ kind: 'past' } as const] : []),
    ...(dayOff ? [{ kind: 'day-off', dayOff } as const] : isWeekend ? [{ kind: 'weekend' } as const] : []),
    ...overlaps.map((plan) => ({ kind: 'overlap', plan }) as const),
  ];
}
