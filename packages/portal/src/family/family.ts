import type { ClassContacts } from '@driehoek/sdk/class-contacts';
import { exampleClass } from '../class/example-class.js';
import type { PortalState } from '../state.js';

/** The family that every visitor starts with. */
export const FIRST_FAMILY = 'pupil-14';
/** A family whose child has two households. */
export const TWO_HOUSEHOLDS = 'pupil-19';
/** A family that has recently come to the country. */
export const NEWCOMERS = 'pupil-18';
/** A family whose child needs something extra. */
export const WITH_SUPPORT = 'pupil-13';

/** A family that the teacher visited at home. */
export const VISITED = 'pupil-11';
/** A family that is disappointed in the school. */
export const WITH_TENSION = 'pupil-15';
/** A family that moves to another school. */
export const TO_NEW_SCHOOL = 'pupil-16';

/** Lists the pupils of the class. */
export function listPupils(state: PortalState): ClassContacts['pupils'] {
  const example = exampleClass(state.thisYear);
  return (state.classes.find(({ id }) => id === example.id) ?? example).pupils;
}

/** Returns the family as whom the visitor looks, or with whom staff talk. */
export function familyOf(state: PortalState): { readonly id: string; readonly name: string } {
  const pupils = listPupils(state);
  const wanted = state.visitor.pupil ?? FIRST_FAMILY;
  return pupils.find(({ id }) => id === wanted) ?? pupils[0] ?? { id: FIRST_FAMILY, name: '' };
}

/** Returns the name of a family's child. */
export function nameOf(state: PortalState, family: string): string {
  return listPupils(state).find(({ id }) => id === family)?.name ?? '';
}
