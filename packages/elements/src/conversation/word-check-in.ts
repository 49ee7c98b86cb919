import { type CheckIn, nameAfterCare, nameCheckIn } from '@driehoek/sdk/conversation';
import { formatDay, formatTime } from '@driehoek/sdk/shared';
import type { ConversationView } from './conversation-view.js';

/** A short contact in words: when it is, what for and, of a child with two homes, with which, what it follows, and in what way. */
type CheckInWords = { readonly [part in 'day' | 'what' | 'way']: string };

/** Words a short contact for who looks, who may not know of each home. */
export function wordCheckIn(
  checkIn: CheckIn,
  { plan, party, translate, language, wording }: ConversationView,
): CheckInWords {
  const { on, at, way } = checkIn;
  const name = nameCheckIn(plan, checkIn, { ...wording, ...(party && { reader: party }) });
  return {
    day: at === undefined ? formatDay(on, language) : `${formatDay(on, language)}, ${formatTime(at, language)}`,
    what: [name, nameAfterCare(plan, checkIn, wording)].filter(Boolean).join(', '),
    way: translate(`conversation.medium.${way}`),
  };
}
