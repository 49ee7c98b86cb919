import { sameData } from '../shared/same-data.js';
import type { ConversationPlan } from './conversation-plan.js';
import { timesOf } from './plan-time.js';

/**
 * Returns the SEQUENCE of a calendar file of a conversation (RFC 5545). One that nobody merged a change into since it is counted
 * has none of its own: what was in its files then was the revision, below which it never goes.
 */
export function calendarSequence({ sequence, revision = 0 }: ConversationPlan): number {
  return sequence ?? (Number.isSafeInteger(revision) && revision > 0 ? revision : 0);
}

/**
 * Raises the `sequence` of a changed conversation when a calendar shows the change: when it is, where, or whether it goes on. What
 * else is written in it raises nothing: by the number a family would know how often the school writes. As long as it is a draft,
 * or had no time, nobody has a file of it.
 */
export function raiseSequence(before: ConversationPlan, after: ConversationPlan): ConversationPlan {
  if (sameData(before, after)) return after;
  const known = calendarSequence(before);
  const hasFile = !before.draft && timesOf(before) !== undefined;
  const sequence = hasFile && !sameData(shownOf(before), shownOf(after)) ? known + 1 : known;
  return sequence === (before.sequence ?? 0) ? after : { ...after, sequence };
}

function shownOf(plan: ConversationPlan) {
  return { times: timesOf(plan), zone: plan.timeZone, place: plan.place, cancelled: plan.cancelled === true };
}
