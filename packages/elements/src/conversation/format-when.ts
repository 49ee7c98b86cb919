import { type ConversationPlan, whenHeld } from '@driehoek/sdk/conversation';
import { formatDate, formatTime } from '@driehoek/sdk/shared';
import type { PlannerTexts } from './conversation-texts.js';

/** When a conversation is, or was: `24 november 2026, 15.30`, or the day and that the time is not known yet. */
export function formatWhen(plan: ConversationPlan, language: string, translate: PlannerTexts): string {
  const when = whenHeld(plan);
  // Of a talk that was held at another time than planned, nobody need say yet when it is.
  if (when?.length === 10 && plan.session?.endedAt !== undefined) return formatDate(when, language);
  return when ? formatMomentOrDay(when, language, translate) : translate('conversation-planner.meeting.no-date');
}

/** When a conversation that is still to come was to be before it was moved, as a sentence; `undefined` when it was not. */
export function formatMoved(plan: ConversationPlan, language: string, translate: PlannerTexts): string | undefined {
  const { movedFrom, cancelled, session } = plan;
  if (movedFrom === undefined || cancelled || session?.endedAt) return undefined;
  return translate('conversation-planner.moved', { when: formatMomentOrDay(movedFrom, language, translate) });
}

function formatMomentOrDay(when: string, language: string, translate: PlannerTexts): string {
  const time =
    when.length > 10 ? formatTime(when.slice(11), language) : translate('conversation-planner.meeting.no-time');
  return `${formatDate(when.slice(0, 10), language)}, ${time}`;
}

/** A day or a moment: `21 januari 2027, 16.00`. */
export function formatFollowUp(followUp: string, language: string): string {
  const day = formatDate(followUp.slice(0, 10), language);
  return followUp.length > 10 ? `${day}, ${formatTime(followUp.slice(11), language)}` : day;
}
