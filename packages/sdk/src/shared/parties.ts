import type { Role } from './roles.js';

/** The three sides of the triangle, as they take part in a conversation: each speaks, each can act. */
export const PARTIES = ['parents', 'school', 'pupil'] as const;
/** One of {@link PARTIES}. */
export type Party = (typeof PARTIES)[number];

/** The side on which somebody with this role stands; `undefined` for who comes from outside (`external`). */
export function partyOf(role: Role): Party | undefined {
  if (role === 'parent') return 'parents';
  if (role === 'pupil') return 'pupil';
  return role === 'external' ? undefined : 'school';
}
