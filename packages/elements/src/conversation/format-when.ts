import type { ConversationPlan } from '@driehoek/sdk/conversation';
import { formatDate, formatTime } from '@driehoek/sdk/shared';
import type { PlannerTexts } from './conversation-texts.js';

/** When a conversation is: `24 november 2026, 15.30`. */
export function formatWhen({ start }: ConversationPlan, language: string, translate: PlannerTexts): string {
  if (!start) return translate('conversation-planner.meeting.no-date');
  return `${formatDate(start.slice(0, 10), language)}, ${formatTime(start.slice(11), language)}`;
}
