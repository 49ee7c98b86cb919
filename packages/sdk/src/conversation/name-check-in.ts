import type { CheckIn } from './check-in.js';
import type { ConversationPlan } from './conversation-plan.js';
import { nameContactHome } from './name-contact-home.js';
import type { NamingOptions } from './name-party.js';
import { conversationTexts } from './texts.js';

/**
 * Formats what a short contact is, in few words: what it is for and, of a child with two homes, with which; `nameAfterCare` says what it follows.
 * Of a copy that is what its reader may see; `reader` of the options says who reads.
 */
export function nameCheckIn(
  plan: ConversationPlan,
  checkIn: Pick<CheckIn, 'kind' | 'from' | 'household' | 'caller'>,
  options: NamingOptions = {},
): string {
  const translate = conversationTexts(options.language ?? 'nl', options.texts);
  const home = nameContactHome(plan, checkIn, options);
  const what = translate(`conversation.check-in.${checkIn.kind}`);
  return home === undefined ? what : `${what}, ${translate('conversation.check-in.home', { name: home })}`;
}
