import type { Role } from '../../shared/roles.js';
import type { Item } from './instrument.js';

const TEAM: readonly Role[] = ['class-teacher', 'leadership', 'care-professional', 'parent-worker'];

/**
 * Whether a statement is about what somebody in this role does: as its actor, or as one of the team. A
 * statement without actor is everybody's.
 */
export function isActor(role: Role, { actor }: Item): boolean {
  return actor === undefined || actor === role || (actor === 'team' && TEAM.includes(role));
}
