import { addDays, compareText } from '../../shared/calendar-day.js';
import type { LocalDate } from '../../shared/local-time.js';
import type { CheckIn, ContactRhythm } from '../check-in.js';
import { findHeldAnswer, tickCheckIn } from '../check-ins.js';
import type { ConversationPlan } from '../conversation-plan.js';
import { isOfRhythm } from './plan-check-ins.js';
import { findRhythmStanding, isCheckInAgreed } from './rhythm-answer.js';

/**
 * The days after a short contact in which somebody can still say whether it has been; without an answer it counts as one that did
 * not come about. Our own choice.
 */
export const CHECK_IN_GRACE_DAYS = 7;

/** A rhythm of which the two last contacts did not come about. */
export interface MissedCheckIns {
  readonly rhythm: ContactRhythm;
  /** The last one that did not come about. */
  readonly last: CheckIn;
}

/**
 * Finds the rhythms that are agreed and still go on, and of which two contacts, one after the other, did not come about: somebody was asked and
 * said so, or nobody answered for {@link CHECK_IN_GRACE_DAYS} days. Those that can still be answered are left out, and on the day of
 * a contact itself nothing is said.
 * It tells no more than that: how many there were in all is nobody's measure. Nothing of a conversation that was cancelled.
 */
export function findMissedCheckIns(plan: ConversationPlan, today: LocalDate): MissedCheckIns[] {
  if (plan.cancelled) return [];
  return (plan.rhythms ?? [])
    .filter((rhythm) => rhythm.endOn >= today && findRhythmStanding(plan, rhythm).state === 'agreed')
    .flatMap((rhythm) => {
      const contacts = (plan.checkIns ?? []).filter(
        (checkIn) => isOfRhythm(checkIn, rhythm.id) && isCheckInAgreed(plan, checkIn),
      );
      if (contacts.some((each) => each.on === today && findHeldAnswer(each) === undefined)) return [];
      const [last, before] = contacts
        .filter((checkIn) => isSettled(checkIn, today))
        .sort((a, b) => compareText(b.on, a.on));
      return last && before && !findHeldAnswer(last) && !findHeldAnswer(before) ? [{ rhythm, last }] : [];
    });
}

/** Whether it is known whether a contact has been, or too late to say so. */
const isSettled = (checkIn: CheckIn, today: LocalDate): boolean =>
  checkIn.on <= today && (findHeldAnswer(checkIn) !== undefined || addDays(checkIn.on, CHECK_IN_GRACE_DAYS) < today);

/**
 * Moves a contact to another day. One of which somebody said whether it has been stays where it is, with what was said: another
 * one is planned on that day then.
 */
export function moveCheckIn(plan: ConversationPlan, id: string, on: LocalDate): ConversationPlan {
  const { checkIns = [] } = plan;
  const moved = checkIns.find((each) => each.id === id);
  if (!moved) return plan;
  if (findHeldAnswer(moved) === undefined)
    return { ...plan, checkIns: checkIns.map((each) => (each === moved ? { ...each, on } : each)) };
  const another = { ...tickCheckIn(moved, undefined), id: `${moved.from?.id ?? id}.${on}`, on };
  if (checkIns.some((each) => each.id === another.id)) return plan;
  return { ...plan, checkIns: [...checkIns, another].sort((a, b) => compareText(a.on, b.on)) };
}
