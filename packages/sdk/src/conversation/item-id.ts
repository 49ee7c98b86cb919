import type { Party } from '../shared/parties.js';

/**
 * Returns the id that something new of a party has: the given id within the party's own ids,
 * `parents:3f2a`. An id that is there already is returned as it is.
 *
 * `mergeView` keeps what a party adds under such an id, whatever else is in the plan. An id that the party guessed is
 * therefore never that of an item that it cannot see, and the answer does not tell whether there is one. Create ids with
 * this where the copy is edited, so that they stay as they are. Do not give an item of another party such an id.
 */
export function ownIdOf(party: Party, id: string): string {
  const prefix = `${party}:`;
  return id.startsWith(prefix) ? id : prefix + id;
}
