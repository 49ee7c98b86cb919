import { type About, type ActionOn, may, type Reader, type RightsObject } from '@driehoek/sdk/shared';
import type { PortalState } from '../state.js';
import { GROUP } from '../year/example-entries.js';
import { familyOf } from './family.js';

/** Returns the visitor as a reader, for every question of what they may see or change. */
export const readerOf = ({ reader }: PortalState): Reader => reader;

/** Returns the pupil and class that data of one family is about. */
export const aboutFamily = (family: string): About => ({ pupil: family, group: GROUP });

/** Whether the visitor may do something with data of the family that is chosen. */
export function mayWithFamily<O extends RightsObject>(state: PortalState, object: O, action: ActionOn<O>): boolean {
  return may(readerOf(state), object, action, aboutFamily(familyOf(state).id));
}
