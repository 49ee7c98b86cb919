import { type ConversationPlan, nameConversation } from '@driehoek/sdk/conversation';
import { createLoader, loadTexts } from '@driehoek/sdk/i18n';
import { downloadFile } from '../shared/download-file.js';
import type { LazyPart } from '../shared/lazy-part.js';
import { InvitationSaveEvent } from './conversation-events.js';
import type * as invite from './conversation-invite.js';
import type { ConversationView } from './conversation-view.js';

type Invite = typeof invite;

/** Loads what writes a calendar file. */
export const loadInvite = createLoader(() => import('./conversation-invite.js'));

/**
 * Sends the calendar file of a conversation as `dh-invitation-save`, and downloads it unless the page prevents that. Gives
 * whether that worked as far as is known: true also when the part that writes it could not be loaded, which tells that
 * itself.
 */
export async function saveInvitation(
  element: Element,
  part: LazyPart<Invite>,
  { plan, party, wording, now }: ConversationView,
): Promise<boolean> {
  await loadTexts(wording.language, ['conversation-invite']);
  let isSaved = true;
  await part.run(({ inviteIcs }) => {
    try {
      const file = new File([inviteIcs(plan, { ...wording, now })], nameFile(plan, party, wording), {
        type: 'text/calendar',
      });
      if (element.dispatchEvent(new InvitationSaveEvent(file, plan))) downloadFile(file);
    } catch {
      isSaved = false;
    }
  });
  return isSaved;
}

function nameFile(
  plan: ConversationPlan,
  party: ConversationView['party'],
  wording: ConversationView['wording'],
): string {
  const title = [nameConversation(plan, party, wording), plan.start?.slice(0, 10)].filter(Boolean).join(' ');
  return `${title.replace(/[^\p{L}\p{N}]+/gu, '-')}.ics`;
}
