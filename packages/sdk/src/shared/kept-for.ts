import type { Party } from './parties.js';

/** Something that the school may have removed while others still have a copy. */
interface Removable {
  readonly keptFor?: readonly Party[];
}

/** Whether a party has a copy as far as removing goes: of what was removed only those who wrote something in it. */
export function isKeptFor({ keptFor }: Removable, party: Party | undefined): boolean {
  return keptFor === undefined || (party !== undefined && keptFor.includes(party));
}

/** Lists for whom something stays once a party removed it: of those who wrote in it, or for whom it was kept, all others. */
export function listKeptFor({ keptFor }: Removable, wrote: readonly Party[], party: Party): Party[] {
  return (keptFor ?? wrote.filter((each) => each !== 'school')).filter((each) => each !== party);
}
