import { type ConversationPlan, mergeView, viewForPerspective } from '@driehoek/sdk/conversation';
import { FAMILY_ROLES, familyOf, STAFF_ROLES } from '../family/family.js';
import type { FamilyConversation } from '../records.js';
import type { PortalState } from '../state.js';
import { withExampleConversations } from './example-conversations.js';

// What a portal's server does: it keeps conversations whole, gives each visitor only the copy that is theirs, and takes
// from a copy only what this visitor may change.

/** The conversations that the visitor may see, each as they may see it. A family sees its own, staff those of the class. */
export function listSeen(state: PortalState): FamilyConversation[] {
  const { role } = state.visitor;
  if (!FAMILY_ROLES.includes(role)) return [];
  const family = familyOf(state).id;
  return listWhole(state)
    .filter((plan) => STAFF_ROLES.includes(role) || plan.family === family)
    .map((plan) => ({ ...viewForPerspective(plan, role), family: plan.family }));
}

/** Keeps what the visitor changed in the copy of a conversation, and nothing else of it. */
export function keepChanges(state: PortalState, copy: ConversationPlan): void {
  const isSeen = listSeen(state).some(({ id }) => id === copy.id);
  const whole = listWhole(state).find(({ id }) => id === copy.id);
  if (!isSeen || !whole) return;
  const merged = mergeView(whole, copy, state.visitor.role);
  state.keep('conversation', { ...merged, family: whole.family });
}

/** Whether it is still to be held. */
export const isOpen = ({ session }: ConversationPlan): boolean => session?.endedAt === undefined;

/** First what is still to come, by date, without one last; then what has been, the latest first. */
export function sortConversations<Plan extends ConversationPlan>(
  plans: readonly Plan[],
): { open: Plan[]; held: Plan[] } {
  const startOf = ({ start }: Plan) => start ?? '9';
  const inOrder = plans.toSorted((a, b) => startOf(a).localeCompare(startOf(b)));
  return { open: inOrder.filter(isOpen), held: inOrder.filter((plan) => !isOpen(plan)).reverse() };
}

function listWhole(state: PortalState): FamilyConversation[] {
  return withExampleConversations(state.conversations, state.thisYear);
}
