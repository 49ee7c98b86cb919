import { addDays } from '../shared/calendar-day.js';
import { isLocalDateTime, type LocalDate, type LocalDateTime } from '../shared/local-time.js';
import {
  isSchoolYear,
  nextSchoolYear,
  previousSchoolYear,
  type SchoolYear,
  schoolYearOf,
} from '../shared/school-year.js';
import { toInstant, toLocalDateTime } from '../shared/zoned-time.js';
import type { ConversationPlan } from './conversation-plan.js';
import { timeZoneOf } from './local-day.js';
import { type FollowOptions, followTalk } from './proposed-dates.js';

/** Calculates when a conversation ends, as wall-clock time in whole minutes; `undefined` without a start. */
export function endOf(plan: Pick<ConversationPlan, 'start' | 'minutes' | 'timeZone'>): LocalDateTime | undefined {
  if (plan.start === undefined) return undefined;
  const zone = timeZoneOf(plan);
  return toLocalDateTime(new Date(toInstant(plan.start, zone).getTime() + Math.ceil(plan.minutes) * 60_000), zone);
}

/** When a conversation begins, as far as it was chosen: the moment, else the day. */
export function whenOf({ start, startOn }: Pick<ConversationPlan, 'start' | 'startOn'>) {
  return start ?? startOn;
}

/**
 * When a conversation is, or was: as {@link whenOf}, but when it was held before it was to begin, when that was: the moment at which
 * it was begun, or the day where that is not known. The day that was planned for it has no meaning any more. Taken up again
 * later, it was still held then.
 */
export function whenHeld(plan: ConversationPlan): LocalDate | LocalDateTime | undefined {
  const when = whenOf(plan);
  const { startedAt, endedAt } = plan.session ?? {};
  if (endedAt === undefined) return when;
  const zone = timeZoneOf(plan);
  const toLocal = (instant: string, minutes = 0) =>
    toLocalDateTime(new Date(new Date(instant).getTime() + minutes * 60_000), zone);
  if (startedAt === undefined) {
    const ended = toLocal(endedAt);
    return when !== undefined && ended.slice(0, when.length) >= when ? when : ended.slice(0, 10);
  }
  // A talk that begins a little early is held at its time.
  const isInTime = when !== undefined && toLocal(startedAt, plan.minutes).slice(0, when.length) > when;
  const isOnDay = when !== undefined && toLocal(startedAt).slice(0, 10) >= when;
  return when !== undefined && (isLocalDateTime(when) ? isInTime : isOnDay) ? when : toLocal(startedAt);
}

/**
 * Between which moments a conversation is, or was; the day, where it was held before it was to begin and nobody knows at which
 * time. `undefined` without a time.
 */
export function timesOf(
  plan: ConversationPlan,
): { readonly start: LocalDate | LocalDateTime; readonly end: LocalDate | LocalDateTime } | undefined {
  const [start, end, held] = [plan.start, endOf(plan), whenHeld(plan)];
  if (start === undefined || end === undefined) return undefined;
  if (held === undefined || held === start) return { start, end };
  if (!isLocalDateTime(held)) return { start: held, end: addDays(held, 1) };
  return { start: held, end: endOf({ ...plan, start: held }) ?? held };
}

/** The fields with which a plan begins then: at a moment, or on a day of which the time was not chosen yet. */
export function whenFields(when: LocalDate | LocalDateTime | undefined): Pick<ConversationPlan, 'start' | 'startOn'> {
  if (when === undefined) return {};
  return isLocalDateTime(when) ? { start: when } : { startOn: when };
}

/**
 * Moves a conversation to a moment, or to a day of which the time is chosen later; `undefined` takes it off its day. What is no
 * `draft` keeps when it was to be first (`movedFrom`), so that a family sees that it was moved; back at that time it was not, nor
 * by a time on a day of which none was known.
 * Dates that were proposed and that nobody changed go along, until the talk is held.
 */
export function setWhen(
  plan: ConversationPlan,
  when: LocalDate | LocalDateTime | undefined,
  options: FollowOptions = {},
): ConversationPlan {
  const { start, startOn, movedFrom, ...rest } = plan;
  const before = movedFrom ?? start ?? startOn;
  const isMoved = !plan.draft && before !== undefined && !(when === before || when?.startsWith(`${before}T`));
  const moved = { ...rest, ...(isMoved && { movedFrom: before }), ...whenFields(when) };
  return when === undefined || plan.session ? moved : followTalk(moved, when.slice(0, 10), options);
}

/** Returns the school year of a day or moment; at either end of the span of dates the nearest one that a plan can have. */
export function planYearOf(when: LocalDate | LocalDateTime): SchoolYear {
  const year = schoolYearOf(when);
  if (isSchoolYear(year)) return year;
  return year < '1900' ? nextSchoolYear(year) : previousSchoolYear(year);
}
