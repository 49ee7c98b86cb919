import {
  type About,
  type ActionOn,
  may,
  partyOf,
  type Reader,
  type RightsObject,
  type Role,
} from '@driehoek/sdk/shared';
import type { PortalState } from '../state.js';
import { GROUP } from '../year/example-plan.js';
import { familyOf } from './family.js';
import { hasTwoHomes } from './households.js';

/** The classes of each role at the school. A real portal knows this from signing in. */
const GROUPS_OF: { readonly [role in Role]?: readonly string[] } = {
  'class-teacher': [GROUP],
  'care-professional': [GROUP],
  'parent-worker': [GROUP],
};

/**
 * Returns the visitor as a reader, for every question of what they may see or change. A parent of a child with two homes
 * speaks for the home that was chosen.
 */
export function readerOf(state: PortalState): Reader {
  const { role, household } = state.visitor;
  const family = familyOf(state).id;
  const isOfHome = household && partyOf(role) === 'parents' && hasTwoHomes(state, family);
  return {
    role,
    groups: GROUPS_OF[role] ?? [],
    // Somebody from outside comes for one pupil.
    pupils: partyOf(role) === 'school' ? [] : [family],
    ...(isOfHome && { party: household }),
  };
}

/** Returns the pupil and class that data of one family is about. */
export const aboutFamily = (family: string): About => ({ pupil: family, group: GROUP });

/** Whether the visitor may do something with data of the family that is chosen. */
export function mayWithFamily<O extends RightsObject>(state: PortalState, object: O, action: ActionOn<O>): boolean {
  return may(readerOf(state), object, action, aboutFamily(familyOf(state).id));
}
