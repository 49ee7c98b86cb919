import {
  addFromEarlier,
  type ConversationPlan,
  markRead,
  maySeeConversation,
  mergeView,
  parseConversationPlan,
  viewForPerspective,
  whenOf,
} from '@driehoek/sdk/conversation';
import { InvalidDataError, may, maySee, partyOf, partyOfReader, type Reader } from '@driehoek/sdk/shared';
import { aboutFamily, readerOf } from '../family/reader.js';
import type { FamilyConversation } from '../records.js';
import { createId } from '../shared/create-id.js';
import type { KeepOptions, PortalState } from '../state.js';
import { isExample, withExampleConversations } from './example-conversations.js';

// What a portal's server does: it keeps conversations whole, gives each visitor only the copy that is theirs, and takes
// from a copy only what this visitor may change.

/** The conversations that the visitor may see, each as they may see it. A family sees its own, staff those of the class. */
export function listSeen(state: PortalState): FamilyConversation[] {
  const visitor = readerOf(state);
  return listWhole(state).flatMap((plan) => {
    const reader = readerIn(plan, visitor);
    if (!reader || !maySee(reader, 'conversation', aboutFamily(plan.family))) return [];
    return maySeeConversation(plan, reader) ? [copyFor(plan, reader)] : [];
  });
}

/**
 * The visitor as a reader of one conversation. Somebody from outside is the one there who takes something up or leads it, else the
 * first, and nobody where nobody comes from outside; a real portal knows who it is from signing in.
 */
export function readerIn({ participants, agreements }: ConversationPlan, reader: Reader): Reader | undefined {
  if (partyOfReader(reader) !== undefined) return reader;
  const outside = participants.filter(({ role }) => partyOf(role) === undefined);
  const busy = outside.find(({ id }) =>
    agreements.some(({ participant, leader }) => participant === id || leader === id),
  );
  const participant = (busy ?? outside[0])?.id;
  return participant === undefined ? undefined : { ...reader, participant };
}

/** Per conversation the copy that was made last: it serves until the conversation changes or somebody else looks. */
const copies = new WeakMap<FamilyConversation, { readonly reader: string; readonly copy: FamilyConversation }>();

function copyFor(whole: FamilyConversation, reader: Reader): FamilyConversation {
  const key = JSON.stringify(reader);
  const known = copies.get(whole);
  if (known?.reader === key) return known.copy;
  const { family, ...plan } = whole;
  const copy = { ...viewForPerspective(plan, reader), family };
  copies.set(whole, { reader: key, copy });
  return copy;
}

/**
 * Keeps what the visitor changed in the copy of a conversation, and nothing else of it. Throws `InvalidDataError` for a
 * copy that cannot be kept.
 */
export function keepChanges(
  state: PortalState,
  copy: ConversationPlan,
  options: Pick<KeepOptions<FamilyConversation>, 'isTyped'> = {},
): void {
  const reader = readerOf(state);
  const whole = listWhole(state).find(({ id }) => id === copy.id);
  if (!whole || !maySee(reader, 'conversation', aboutFamily(whole.family))) return;
  const { family, ...plan } = whole;
  const { family: _family, ...seen } = copyFor(whole, reader);
  const now = new Date().toISOString();
  const record = { ...mergeView(plan, copy, reader, seen, { now, language: state.visitor.language }), family };
  state.keepChange('conversation', record, { reader, seen, copy, now }, options);
}

/** Adds to a start talk what the family gave along since it was begun: the family's words, as a server brings them over. */
export function handOverLater(state: PortalState, next: FamilyConversation, plan: ConversationPlan): void {
  const whole = listWhole(state).find(({ id }) => id === next.id);
  if (!whole) return;
  const { family, ...before } = whole;
  state.keep('conversation', { ...addFromEarlier(before, plan, { createId: () => createId() }), family });
}

/**
 * Notes that the visitor was given their copy of a conversation: what others shared with their party counts as read, and stays
 * in sight when it is taken back.
 */
export function keepRead(state: PortalState, id: string): void {
  const reader = readerOf(state);
  const party = partyOfReader(reader);
  const whole = listWhole(state).find((plan) => plan.id === id);
  if (!whole || !party || !maySee(reader, 'conversation', aboutFamily(whole.family))) return;
  const { family, ...plan } = whole;
  const read = markRead(plan, party);
  if (read !== plan) state.keepChange('conversation', { ...read, family }, { reader, readBy: party });
}

/** Whether a conversation may be removed: one that no family knows, or that does not take place. */
export const mayRemove = ({ draft, cancelled }: ConversationPlan): boolean => draft === true || cancelled === true;

/** Removes a conversation that {@link mayRemove}, and returns what puts it back; `undefined` when the visitor may not. */
export function removeConversation(state: PortalState, id: string): (() => void) | undefined {
  const whole = listWhole(state).find((plan) => plan.id === id);
  if (!whole || !mayRemove(whole) || !may(readerOf(state), 'conversation', 'lead', aboutFamily(whole.family)))
    return undefined;
  if (!isExample(id, state.thisYear)) return state.removeConversation(whole);
  // An example would come back by itself. What is kept in its place has nothing of it, as what a stranger would get.
  const { family } = whole;
  state.keep('conversation', { ...viewForPerspective({ ...whole, draft: true }, 'parent'), family, removed: true });
  return () => state.keep('conversation', whole);
}

/** The copy as the elements have it: whose family it is the portal keeps for itself. */
export function withoutFamily({ family: _family, ...plan }: FamilyConversation): ConversationPlan {
  return plan;
}

/** Whether it is still to be held. */
export const isOpen = ({ session }: ConversationPlan): boolean => session?.endedAt === undefined;

/** First what is still to come, by date, without one last; then what has been, the latest first. */
export function sortConversations<Plan extends ConversationPlan>(
  plans: readonly Plan[],
): { open: Plan[]; held: Plan[] } {
  const startOf = (plan: Plan) => whenOf(plan) ?? '9';
  const inOrder = plans.toSorted((a, b) => startOf(a).localeCompare(startOf(b)));
  return { open: inOrder.filter(isOpen), held: inOrder.filter((plan) => !isOpen(plan)).reverse() };
}

function listWhole(state: PortalState): FamilyConversation[] {
  return withExampleConversations(state.conversations.map(readRecord), state.thisYear);
}

/** Per stored record the conversation in its present shape: an older portal stored an older one. */
const read = new WeakMap<FamilyConversation, FamilyConversation>();

function readRecord(record: FamilyConversation): FamilyConversation {
  const known = read.get(record);
  if (known) return known;
  let plan = record;
  try {
    plan = { ...parseConversationPlan(record), family: record.family };
  } catch (error) {
    // The planner says what is wrong with it.
    if (!(error instanceof InvalidDataError)) throw error;
  }
  read.set(record, plan);
  return plan;
}
