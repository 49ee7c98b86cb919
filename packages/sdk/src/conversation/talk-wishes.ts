import type { Text } from '../i18n/text.js';
import type { Party } from '../shared/parties.js';
import type { Instant } from '../shared/zoned-time.js';
import type { AgendaItem, ConversationPlan } from './conversation-plan.js';
import { addTo } from './edit-plan.js';
import { ownIdOf } from './item-id.js';

/** What somebody asks to talk on about. */
export interface TalkWish {
  /** Unique within the plan: `ownIdOf(by, …)`. */
  readonly id: string;
  /** Who asks. */
  readonly by: Party;
  /** What about, in this party's words. */
  readonly text: Text;
  /** When it is asked. */
  readonly now: Instant;
}

/**
 * Adds that a party wants to talk on about this conversation: a point of its agenda that comes from the conversation itself, shared with
 * the school alone.
 */
export function addTalkWish(plan: ConversationPlan, { id, by, text, now }: TalkWish): ConversationPlan {
  return addTo(plan, 'agenda', {
    id,
    by,
    text,
    from: { kind: 'conversation', id: plan.id },
    sharedWith: ['school'],
    sharedAt: new Date(now).toISOString(),
  });
}

/** Lists who wants to talk on about a conversation, and did not take that back. */
export function listTalkWishes({ id, agenda }: Pick<ConversationPlan, 'id' | 'agenda'>): AgendaItem[] {
  return agenda.filter(
    ({ by, from, withdrawnAt, sharedWith }) =>
      by !== 'school' &&
      from?.kind === 'conversation' &&
      from.id === id &&
      withdrawnAt === undefined &&
      sharedWith?.includes('school'),
  );
}

/**
 * Adds to the talk that goes on from another what was asked there to talk on about, each point once; what the talk has already stays as
 * it is. Who leads both does so: a family asks, and its words are its own there too.
 */
export function addTalkWishes(next: ConversationPlan, plan: Pick<ConversationPlan, 'id' | 'agenda'>): ConversationPlan {
  // By its id: a copy does not say from which point of another talk one comes.
  const known = new Set(next.agenda.map(({ id }) => id));
  const wishes = carryTalkWishes(plan, (id) => `${next.id}.${id}`).filter(({ id }) => !known.has(id));
  return wishes.length > 0 ? { ...next, agenda: [...next.agenda, ...wishes] } : next;
}

/** Creates the points of the agenda of another talk with what was asked, in the same words and shared with whom it was shared. */
export function carryTalkWishes(
  plan: Pick<ConversationPlan, 'id' | 'agenda'>,
  createId: (id: string) => string,
): AgendaItem[] {
  return listTalkWishes(plan).map(({ id, by, text, sharedWith = [], sharedAt }) => ({
    id: ownIdOf(by, createId(id)),
    by,
    text,
    sharedWith,
    ...(sharedAt !== undefined && { sharedAt }),
    from: { kind: 'agenda-item', id },
  }));
}
