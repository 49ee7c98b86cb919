import { dayOfInstant } from '@driehoek/sdk/conversation';
import { formatDate } from '@driehoek/sdk/shared';
import type { ConversationView } from './conversation-view.js';

/** The day of an instant where the conversation is held, in the reader's language. */
export function formatInstant(instant: string, { plan, language }: ConversationView): string {
  return formatDate(dayOfInstant(plan, instant), language);
}
