import { compareText } from '../../shared/calendar-day.js';
import type { LocalDate } from '../../shared/local-time.js';
import type { CheckIn, ContactRhythm } from '../check-in.js';
import type { ConversationPlan } from '../conversation-plan.js';
import { isOfRhythm } from './plan-check-ins.js';

/** A rhythm of which the two last contacts did not come about. */
export interface MissedCheckIns {
  readonly rhythm: ContactRhythm;
  /** The last one of which the day has passed. */
  readonly last: CheckIn;
}

/**
 * Finds the rhythms that still go on and of which the last two contacts before today, one after the other, were not ticked.
 * It tells no more than that: how many there were in all is nobody's measure. Nothing of a conversation that was cancelled.
 */
export function findMissedCheckIns(plan: ConversationPlan, today: LocalDate): MissedCheckIns[] {
  if (plan.cancelled) return [];
  return (plan.rhythms ?? [])
    .filter(({ endOn }) => endOn >= today)
    .flatMap((rhythm) => {
      const [last, before] = (plan.checkIns ?? [])
        .filter((checkIn) => isOfRhythm(checkIn, rhythm.id) && checkIn.on < today)
        .sort((a, b) => compareText(b.on, a.on));
      return last && before && !last.done && !before.done ? [{ rhythm, last }] : [];
    });
}

/** Moves a contact to another day. */
export function moveCheckIn(plan: ConversationPlan, id: string, on: LocalDate): ConversationPlan {
  return {
    ...plan,
    ...(plan.checkIns && { checkIns: plan.checkIns.map((each) => (each.id === id ? { ...each, on } : each)) }),
  };
}
