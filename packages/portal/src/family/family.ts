import type { Visitor } from '../records.js';
import type { KnownPupil } from '../session/session.js';
import { FIRST_FAMILY } from './example-families.js';
import type { PortalState } from '../state.js';

/** Lists the pupils whom the visitor knows of: those of the class list, as far as it is theirs to read. */
export function listPupils({ classes, pupils, thisYear }: PortalState): readonly KnownPupil[] {
  return classes.find(({ schoolYear }) => schoolYear === thisYear)?.pupils ?? pupils;
}

/** Returns the family as whom the visitor looks, or with whom staff talk. */
export const familyOf = (state: PortalState): KnownPupil => familyAmong(listPupils(state), state.visitor);

/** Returns the family that a visitor chose among these pupils. */
export function familyAmong(pupils: readonly KnownPupil[], { pupil: wanted = FIRST_FAMILY }: Visitor): KnownPupil {
  return pupils.find(({ id }) => id === wanted) ?? pupils[0] ?? { id: FIRST_FAMILY, name: '' };
}

/** Returns the name of a family's child. */
export function nameOf(state: PortalState, family: string): string {
  return listPupils(state).find(({ id }) => id === family)?.name ?? '';
}
