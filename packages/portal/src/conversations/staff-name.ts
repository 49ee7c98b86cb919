import type { Role } from '@driehoek/sdk/shared';
import type { PortalState } from '../state.js';
import { listSeen } from './family-conversations.js';

/** Who starts a conversation: the role of the visitor, and the name that was given last to who came in that role. */
export function starterOf(state: PortalState): { readonly role: Role; readonly staffName?: string } {
  const { role } = state.visitor;
  const name = listSeen(state)
    .flatMap(({ participants }) => participants)
    .findLast((person) => person.role === role && person.name?.trim())?.name;
  return { role, ...(name && { staffName: name }) };
}
