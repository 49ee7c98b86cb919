import { formatDate, toLocalDateTime } from '@driehoek/sdk/shared';
import type { ConversationView } from './conversation-view.js';

/** The day of an instant where the conversation is held, in the reader's language. */
export function formatInstant(instant: string, { plan, language }: ConversationView): string {
  const day = toLocalDateTime(instant, plan.timeZone ?? 'Europe/Amsterdam').slice(0, 10);
  return formatDate(day, language);
}
