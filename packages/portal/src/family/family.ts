import type { ClassContacts } from '@driehoek/sdk/class-contacts';
import { exampleClass } from '../class/example-class.js';
import type { PortalState } from '../state.js';

/** The family with which every visitor begins. */
export const FIRST_FAMILY = 'pupil-14';
/** A family whose child has two households. */
export const TWO_HOUSEHOLDS = 'pupil-19';
/** A family that has just come to the country. */
export const NEWCOMERS = 'pupil-18';
/** A family whose child needs something extra. */
export const WITH_SUPPORT = 'pupil-13';

/** The children of the class, as the class list has them. */
export function listPupils(state: PortalState): ClassContacts['pupils'] {
  const example = exampleClass(state.thisYear);
  return (state.classes.find(({ id }) => id === example.id) ?? example).pupils;
}

/** The family as whom the visitor looks, or with whom staff talk. */
export function familyOf(state: PortalState): { readonly id: string; readonly name: string } {
  const pupils = listPupils(state);
  const wanted = state.visitor.pupil ?? FIRST_FAMILY;
  return pupils.find(({ id }) => id === wanted) ?? pupils[0] ?? { id: FIRST_FAMILY, name: '' };
}

/** What a child is called. */
export function nameOf(state: PortalState, family: string): string {
  return listPupils(state).find(({ id }) => id === family)?.name ?? '';
}
