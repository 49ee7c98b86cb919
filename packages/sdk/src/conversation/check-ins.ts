import type { Party } from '../shared/parties.js';
import { may, partyOfReader, type Reader } from '../shared/rights.js';
import type { CheckIn } from './check-in.js';

/**
 * Whether a party that does not lead the conversation says itself whether a short contact has been: it begins the contact,
 * and nobody else said so.
 */
export function isTickedBy({ caller = 'school', doneBy }: CheckIn, party: Party): boolean {
  return caller === party && (doneBy === undefined || doneBy === party);
}

/**
 * Whether a reader may say that a short contact has been, or take that back: who leads the conversation, unless another
 * party said so, and the party that begins the contact.
 */
export function mayTickCheckIn(reader: Reader | undefined, checkIn: CheckIn): boolean {
  const party = partyOfReader(reader);
  if (party === undefined || !may(reader, 'conversation', 'tick-check-in')) return false;
  if (!may(reader, 'conversation', 'lead')) return isTickedBy(checkIn, party);
  return checkIn.doneBy === undefined || checkIn.doneBy === party;
}

/** Sets that a short contact has been, as a party says; that it has not been when `by` is `undefined`. */
export function tickCheckIn({ done: _done, doneBy: _by, ...checkIn }: CheckIn, by: Party | undefined): CheckIn {
  return by === undefined ? checkIn : { ...checkIn, done: true, doneBy: by };
}
