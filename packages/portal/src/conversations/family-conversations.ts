import {
  addFromEarlier,
  addTalkWishes,
  type ConversationPlan,
  isSilent,
  markRead,
  mergeView,
  whenOf,
} from '@driehoek/sdk/conversation';
import { may, partyOfReader } from '@driehoek/sdk/shared';
import { aboutFamily, readerOf } from '../family/reader.js';
import type { FamilyConversation } from '../records.js';
import type { KeepOptions, PortalState } from '../state.js';
import { readerIn } from './reader-in.js';

/** The visitor's copies of the conversations of which they may know. A family has its own, staff those of the class. */
export const listSeen = ({ conversations }: PortalState): readonly FamilyConversation[] => conversations;

const findSeen = (state: PortalState, id: string) => listSeen(state).find((plan) => plan.id === id);

/** Keeps what the visitor changed in the copy of a conversation. Throws `InvalidDataError` for a copy that no store takes. */
export function keepChanges(
  state: PortalState,
  copy: ConversationPlan,
  options: Pick<KeepOptions<FamilyConversation>, 'isTyped'> = {},
): void {
  const seen = findSeen(state, copy.id);
  if (!seen) return;
  const { family, ...plan } = seen;
  const reader = readerIn(seen, readerOf(state));
  const now = new Date().toISOString();
  // What the store makes of it stands here at once, and what it would refuse is said while it is typed.
  const record = mergeView(plan, copy, reader, plan, { now, language: state.visitor.language });
  state.keep('conversation', { ...record, family }, options);
}

/** Adds to a start talk what the family gave along since it was begun: the store takes its words from the earlier talk. */
export function handOverLater(state: PortalState, next: FamilyConversation, plan: ConversationPlan): void {
  const seen = findSeen(state, next.id);
  if (seen) state.keep('conversation', { ...addFromEarlier(seen, plan), family: seen.family });
}

/** Adds to a talk that is planned what the family asked to talk on about since: the store takes its words from the earlier talk. */
export function talkOnIn(state: PortalState, next: FamilyConversation, plan: ConversationPlan): void {
  const seen = findSeen(state, next.id);
  if (seen) state.keep('conversation', { ...addTalkWishes(seen, plan), family: seen.family });
}

/**
 * Notes that the visitor was given their copy of a conversation: what others shared with their party counts as read, and stays
 * in sight when it is taken back.
 */
export function keepRead(state: PortalState, id: string): void {
  const party = partyOfReader(readerOf(state));
  const seen = findSeen(state, id);
  if (!seen || !party) return;
  const { family, ...plan } = seen;
  const read = markRead(plan, party);
  if (read !== plan) state.keep('conversation', { ...read, family });
}

/** Whether the school may remove a conversation, as far as its copy tells, which is all that it may depend on. */
export function mayRemove(plan: ConversationPlan): boolean {
  return (plan.draft === true || plan.cancelled === true) && isSilent(plan);
}

/** Removes a conversation that {@link mayRemove}, and returns what puts it back; `undefined` when the visitor may not. */
export function removeConversation(state: PortalState, id: string): { done: Promise<void>; undo(): void } | undefined {
  const seen = findSeen(state, id);
  if (!seen || !mayRemove(seen) || !may(readerOf(state), 'conversation', 'lead', aboutFamily(seen.family)))
    return undefined;
  const { revision: _revision, ...record } = seen;
  return { done: state.remove('conversation', id), undo: () => state.keep('conversation', record) };
}

/** The copy as the elements have it: whose family it is the portal keeps for itself. */
export function withoutFamily({ family: _family, ...plan }: FamilyConversation): ConversationPlan {
  return plan;
}

/** Whether it is still to be held. */
export const isOpen = ({ session }: ConversationPlan): boolean => session?.endedAt === undefined;

/** First what is still to come, by date, without one last; then what has been, the latest first; apart what the school took away. */
export function sortConversations<Plan extends ConversationPlan>(
  plans: readonly Plan[],
): { open: Plan[]; held: Plan[]; kept: Plan[] } {
  const startOf = (plan: Plan) => whenOf(plan) ?? '9';
  const inOrder = plans.toSorted((a, b) => startOf(a).localeCompare(startOf(b)));
  const theirs = inOrder.filter(({ keptFor }) => !keptFor);
  return {
    open: theirs.filter(isOpen),
    held: theirs.filter((plan) => !isOpen(plan)).reverse(),
    kept: inOrder.filter(({ keptFor }) => keptFor),
  };
}
