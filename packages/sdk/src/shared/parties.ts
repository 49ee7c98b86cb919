import type { Role } from './roles.js';

/** The three sides of the triangle, as they take part in a conversation: each speaks, each can act. */
export const PARTIES = ['parents', 'school', 'pupil'] as const;
/** One of {@link PARTIES}. */
export type Party = (typeof PARTIES)[number];

/** The homes of a child. A child with two homes has two households, each a party with its own words and its own copy. */
export const HOUSEHOLDS = ['parents', 'parents-2'] as const;
/** One of {@link HOUSEHOLDS}. */
export type Household = (typeof HOUSEHOLDS)[number];

const SIDES: { readonly [role in Role]: Party | undefined } = {
  parent: 'parents',
  pupil: 'pupil',
  'class-teacher': 'school',
  leadership: 'school',
  'care-professional': 'school',
  'parent-worker': 'school',
  team: 'school',
  external: undefined,
};

/** Returns the party of a role; `undefined` for somebody from outside (`external`). */
export function partyOf(role: Role): Party | undefined {
  return Object.hasOwn(SIDES, role) ? SIDES[role] : undefined;
}

/** Whether a role belongs to the family: a parent or the pupil. */
export function isFamily(role: Role): role is 'parent' | 'pupil' {
  const party = partyOf(role);
  return party === 'parents' || party === 'pupil';
}

/** The ways in which school and parents reach each other. `message` is the school's own app; `in-person` is at the door or in class. */
export const CHANNELS = ['in-person', 'phone', 'message', 'email', 'video'] as const;
export type Channel = (typeof CHANNELS)[number];
