import type { Visitor } from '../records.js';
import type { KnownPupil } from '../session/session.js';
import { FIRST_FAMILY } from './example-families.js';
import type { PortalState } from '../state.js';
import { portalTexts } from '../texts.js';

/** Lists the pupils whom the visitor knows of: those of the class list, as far as it is theirs to read. */
export function listPupils({ classes, pupils, thisYear, visitor }: PortalState): readonly KnownPupil[] {
  const known = classes.find(({ schoolYear }) => schoolYear === thisYear)?.pupils ?? pupils;
  if (known.every(({ name }) => name)) return known;
  // Whose name nobody told is told apart by a number: an id says nothing to a person.
  const translate = portalTexts(visitor.language, visitor.role);
  return known.map((pupil, index) =>
    pupil.name ? pupil : { ...pupil, name: translate('portal.family.nameless', { number: index + 1 }) },
  );
}

/** Returns the family as whom the visitor looks, or with whom staff talk. */
export const familyOf = (state: PortalState): KnownPupil => familyAmong(listPupils(state), state.visitor);

/** Returns the family that a visitor chose among these pupils. */
export function familyAmong(pupils: readonly KnownPupil[], { pupil: wanted = FIRST_FAMILY }: Visitor): KnownPupil {
  return pupils.find(({ id }) => id === wanted) ?? pupils[0] ?? { id: FIRST_FAMILY, name: '' };
}

/** Returns the name of a family's child; empty when the visitor is not told it. */
export const nameOf = (state: PortalState, family: string): string => namePupils(state)[family] ?? '';

/** Returns the names of the pupils of whom the visitor has something to read, by id. */
export const namePupils = (state: PortalState): { readonly [pupil: string]: string } => ({
  ...state.session.pupilNames,
  ...Object.fromEntries(listPupils(state).map(({ id, name }) => [id, name])),
});
