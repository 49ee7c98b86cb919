import { isHousehold, type Party } from '../shared/parties.js';
import { may, partyOfReader, type Reader } from '../shared/rights.js';
import type { CheckIn } from './check-in.js';

/**
 * Whether a party that does not lead the conversation says itself whether a short contact has been: it begins the contact, or it
 * is the home with which the contact is; and nobody else said so.
 */
function isTickedBy(checkIn: CheckIn, party: Party): boolean {
  const { caller = 'school', doneBy } = checkIn;
  return (caller === party || isWithHome(checkIn, party)) && (doneBy === undefined || doneBy === party);
}

/**
 * Whether a reader may say that a short contact did take place after all, of which another party said that there was none: who may say
 * so of one of which nothing was said. A *yes* counts before a *no*: who was there knows it.
 */
export function maySayHeldAfterAll(reader: Reader | undefined, checkIn: CheckIn): boolean {
  const isOthers = checkIn.doneBy !== undefined && checkIn.doneBy !== partyOfReader(reader);
  return isOthers && findHeldAnswer(checkIn) === false && mayTickCheckIn(reader, tickCheckIn(checkIn, undefined));
}

/** Whether a short contact is with this home: a home that begins it is alone in it. */
function isWithHome({ caller = 'school', household, kind }: CheckIn, party: Party): boolean {
  if (kind !== 'short-contact' || !isHousehold(party) || isHousehold(caller)) return false;
  return household === undefined || household === party;
}

/**
 * Whether a reader may say whether a short contact has been, or take that back: who leads the conversation, unless another
 * party said so, the party that begins the contact, and the home with which it is.
 */
export function mayTickCheckIn(reader: Reader | undefined, checkIn: CheckIn): boolean {
  const party = partyOfReader(reader);
  if (party === undefined || !may(reader, 'conversation', 'tick-check-in')) return false;
  if (!may(reader, 'conversation', 'lead')) return isTickedBy(checkIn, party);
  return checkIn.doneBy === undefined || checkIn.doneBy === party;
}

/** Sets whether a short contact has been, as a party says; nothing is said of it when `by` is `undefined`. */
export function tickCheckIn(
  { done: _done, doneBy: _by, ...checkIn }: CheckIn,
  by: Party | undefined,
  isHeld = true,
): CheckIn {
  return by === undefined ? checkIn : { ...checkIn, done: isHeld, doneBy: by };
}

/** Returns whether a short contact has been, as it was answered; `undefined` while nobody answered. */
export function findHeldAnswer({ done, doneBy }: CheckIn): boolean | undefined {
  if (done) return true;
  return done === false && doneBy !== undefined ? false : undefined;
}
