import type { Party } from '../shared/parties.js';

/** What may be kept from somebody. */
export interface Shareable {
  /** Whose it is; left out of what is everybody's, such as agreements. */
  readonly by?: Party;
  /** Who may see it beside the party that it is from; all when left out. */
  readonly sharedWith?: readonly Party[];
}

/**
 * Whether a party may see something. `undefined` is somebody from outside: they see what is shared with all, and nothing
 * else. Each party sees its own.
 */
export function isVisibleTo({ by, sharedWith }: Shareable, party: Party | undefined): boolean {
  if (!sharedWith) return true;
  return party !== undefined && (by === party || sharedWith.includes(party));
}
