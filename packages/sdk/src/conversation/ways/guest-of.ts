import { addWordings } from '../../i18n/add-wordings.js';
import { conversationWays as nl } from '../../i18n/nl/conversation-ways.js';
import type { Participant, ParticipantGuest } from '../conversation-plan.js';

/** Creates somebody from outside, of whom the family has to hear first. */
export function guestOf(guest: ParticipantGuest, id: string): Participant {
  const key = `conversation-ways.task.${guest}` as const;
  return { id, role: 'external', task: addWordings({ nl: nl[key] }, key, nl[key]), guest, announced: false };
}
