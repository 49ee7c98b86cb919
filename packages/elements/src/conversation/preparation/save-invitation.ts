import type { ConversationPlan } from '@driehoek/sdk/conversation';
import { inviteIcs, nameInvitation } from '@driehoek/sdk/conversation/ics';
import type { ReaderOptions } from '@driehoek/sdk/i18n';
import type { Instant, Party } from '@driehoek/sdk/shared';
import { downloadFile } from '../../shared/download-file.js';
import { formatFileName } from '../../shared/file-name.js';
import { InvitationSaveEvent } from '../conversation-events.js';

interface InvitationOptions extends ReaderOptions {
  /** The side on which the reader stands. */
  readonly party: Party | undefined;
  readonly now: Instant;
}

/**
 * Sends the calendar file of a conversation from an element as `dh-invitation-save`, and downloads it unless the page
 * prevents that. False when no file can be made of it.
 */
export function saveInvitation(
  element: Element,
  plan: ConversationPlan,
  { party, now, ...wording }: InvitationOptions,
): boolean {
  try {
    // In a folder that others see, the name of the file tells no more than the calendar does.
    const title = [nameInvitation(plan, wording), plan.start?.slice(0, 10)].filter(Boolean).join(' ');
    const file = new File([inviteIcs(plan, { ...wording, party, now })], formatFileName(title, 'ics'), {
      type: 'text/calendar',
    });
    if (element.dispatchEvent(new InvitationSaveEvent(file, plan))) downloadFile(file);
    return true;
  } catch {
    return false;
  }
}
