import {
  type About,
  type ActionOn,
  isFamily,
  may,
  type Reader,
  type RightsObject,
  type Role,
} from '@driehoek/sdk/shared';
import type { PortalState } from '../state.js';
import { GROUP } from '../year/example-plan.js';
import { familyOf } from './family.js';

/** Who works with the class. A real portal knows that from signing in. */
const GROUPS_OF: { readonly [role in Role]?: readonly string[] } = {
  'class-teacher': [GROUP],
  'care-professional': [GROUP],
  'parent-worker': [GROUP],
};

/**
 * Whom the visitor looks as, for every question of what they may see or change. A conversation does not tell households
 * apart, so that no party is named here: both homes are the parents.
 */
export function readerOf(state: PortalState): Reader {
  const { role } = state.visitor;
  return { role, groups: GROUPS_OF[role] ?? [], pupils: isFamily(role) ? [familyOf(state).id] : [] };
}

/** Whom and which class something is about that belongs to one family. */
export const aboutFamily = (family: string): About => ({ pupil: family, group: GROUP });

/** Whether the visitor may do something with what is between school and the family as whom, or about whom, they look. */
export function mayWithFamily<O extends RightsObject>(state: PortalState, object: O, action: ActionOn<O>): boolean {
  return may(readerOf(state), object, action, aboutFamily(familyOf(state).id));
}
