import { type CalendarEntry, type EntryKind, firstDayOf } from '@driehoek/sdk/contact-calendar';
import { typeOfMoment } from '@driehoek/sdk/conversation';
import { schoolYearOf } from '@driehoek/sdk/shared';
import { createConversation } from '../conversations/create-conversation.js';
import { listSeen } from '../conversations/family-conversations.js';
import { starterOf } from '../conversations/staff-name.js';
import { familyOf } from '../family/family.js';
import { addressOf } from '../route.js';
import type { PortalState } from '../state.js';

/** The kinds of moments at which families talk one by one. */
const TALKS: readonly EntryKind[] = ['start-talk', 'progress-talk', 'home-visit'];

/** Whether families talk one by one at a moment of the year, and it goes ahead. */
export function isTalk({ kind, cancelled }: CalendarEntry): boolean {
  return TALKS.includes(kind) && !cancelled;
}

/** Starts the talk with the family that is chosen from a moment of the year, with its day, place and goal, and goes to it. */
export async function prepareTalk(state: PortalState, entry: CalendarEntry): Promise<void> {
  const family = familyOf(state);
  const earlier = listSeen(state).findLast((plan) => plan.family === family.id);
  const plan = await createConversation({
    type: typeOfMoment(entry),
    schoolYear: schoolYearOf(firstDayOf(entry)),
    family: family.id,
    name: family.name,
    ...starterOf(state),
    entry,
    ...(earlier && { earlier }),
  });
  state.keep('conversation', plan);
  location.hash = addressOf('conversations', plan.id);
}
