import type { Role } from '@driehoek/sdk/shared';
import { exampleCard } from '../school.js';
import type { PortalState } from '../state.js';
import { listSeen } from './family-conversations.js';

/**
 * Who starts a conversation: the role of the visitor, and what they are called: who is signed in by their own name, else the name that
 * was given last to who came in that role, else that of the teacher on the card for a class teacher.
 */
export function starterOf(state: PortalState): { readonly role: Role; readonly staffName?: string } {
  const { role } = state.visitor;
  const { person } = state.session;
  const name = person ? callPerson(person.name) : (findNamed(state, role) ?? ON_CARD[role]);
  return { role, ...(name && { staffName: name }) };
}

/** What stands in brackets behind a name tells colleagues who it is: to a family it is a role, which stands beside it. */
const callPerson = (name: string): string => name.replace(/^(.*\S)\s*\([^()]*\)$/, '$1');

const findNamed = (state: PortalState, role: Role): string | undefined =>
  listSeen(state)
    .flatMap(({ participants }) => participants)
    .findLast((person) => person.role === role && person.name?.trim())?.name;

/** Whom the card of the class names, by role. */
const ON_CARD: { readonly [role in Role]?: string | undefined } = { 'class-teacher': exampleCard.teachers[0]?.name };
