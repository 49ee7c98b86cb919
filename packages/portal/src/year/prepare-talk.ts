import { type CalendarEntry, type EntryKind, firstDayOf } from '@driehoek/sdk/contact-calendar';
import { typeOfMoment } from '@driehoek/sdk/conversation';
import { schoolYearOf } from '@driehoek/sdk/shared';
import { createConversation } from '../conversations/create-conversation.js';
import { listSeen } from '../conversations/family-conversations.js';
import { starterOf } from '../conversations/staff-name.js';
import type { FamilyConversation } from '../records.js';
import { addressOf } from '../route.js';
import type { KnownPupil } from '../session/session.js';
import type { PortalState } from '../state.js';

/** The kinds of moments at which families talk one by one. */
const TALKS: readonly EntryKind[] = ['start-talk', 'progress-talk', 'home-visit'];

/** Whether families talk one by one at a moment of the year, and it goes ahead. */
export function isTalk({ kind, cancelled }: CalendarEntry): boolean {
  return TALKS.includes(kind) && !cancelled;
}

/** The talk of a family at a moment of the year; `undefined` as long as there is none. */
export const findTalkAt = (state: PortalState, { id }: CalendarEntry, family: string): FamilyConversation | undefined =>
  listSeen(state).find((plan) => plan.from?.id === id && plan.family === family);

/** Goes to the talk with a family at a moment of the year; starts it, with the day, place and goal of the moment, where there is none. */
export async function prepareTalk(state: PortalState, entry: CalendarEntry, family: KnownPupil): Promise<void> {
  const earlier = listSeen(state).findLast((plan) => plan.family === family.id);
  const create = () =>
    createConversation({
      type: typeOfMoment(entry),
      schoolYear: schoolYearOf(firstDayOf(entry)),
      family: family.id,
      name: family.name,
      ...starterOf(state),
      entry,
      ...(earlier && { earlier }),
    });
  const made = findTalkAt(state, entry, family.id) ? undefined : await create();
  // Pressed twice, or made by somebody else meanwhile, it is there once.
  const known = findTalkAt(state, entry, family.id);
  if (made && !known) state.keep('conversation', made);
  location.hash = addressOf('conversations', (known ?? made)?.id);
}
