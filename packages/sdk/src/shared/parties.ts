import type { Role } from './roles.js';

/** The three sides of the triangle: each speaks, each can act. */
export const SIDES = ['parents', 'pupil', 'school'] as const;
/** One of {@link SIDES}. */
export type Side = (typeof SIDES)[number];

/** The homes of a child. A child with two homes has two households, each a party with its own words and its own copy. */
export const HOUSEHOLDS = ['parents', 'parents-2'] as const;
/** One of {@link HOUSEHOLDS}. */
export type Household = (typeof HOUSEHOLDS)[number];

/**
 * Who takes part with words, a copy and a confirmation of its own, in the order in which they speak: parents first. `parents`
 * is the only household, or the first of two.
 */
export const PARTIES = ['parents', 'parents-2', 'pupil', 'school'] as const;
/** One of {@link PARTIES}. */
export type Party = (typeof PARTIES)[number];

/** Whether a party is a household. */
export function isHousehold(party: string | undefined): party is Household {
  return HOUSEHOLDS.some((household) => household === party);
}

/** Returns the side of a party; a household is on the side of the parents. */
export function sideOf(party: Party): Side {
  return isHousehold(party) ? 'parents' : party;
}

const SIDE_OF_ROLE: { readonly [role in Role]: Side | undefined } = {
  parent: 'parents',
  pupil: 'pupil',
  'class-teacher': 'school',
  leadership: 'school',
  'care-professional': 'school',
  'parent-worker': 'school',
  team: 'school',
  external: undefined,
};

/** Returns the side of a role, which is also its party while there is one home; `undefined` for somebody from outside (`external`). */
export function partyOf(role: Role): Side | undefined {
  return Object.hasOwn(SIDE_OF_ROLE, role) ? SIDE_OF_ROLE[role] : undefined;
}

/** Whether a role belongs to the family: a parent or the pupil. */
export function isFamily(role: Role): role is 'parent' | 'pupil' {
  const party = partyOf(role);
  return party !== undefined && party !== 'school';
}

/** The ways in which school and parents reach each other. `message` is the school's own app; `in-person` is at the door or in class. */
export const CHANNELS = ['in-person', 'phone', 'message', 'email', 'video'] as const;
export type Channel = (typeof CHANNELS)[number];
