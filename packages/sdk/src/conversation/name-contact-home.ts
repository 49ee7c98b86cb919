import { type Household, isHousehold } from '../shared/parties.js';
import type { CheckIn } from './check-in.js';
import type { ConversationPlan } from './conversation-plan.js';
import { isOfClosedHome } from './list-parties.js';
import { hasTwoHomes, nameParty, type NamingOptions } from './name-party.js';
import { homeOfRhythm } from './rhythm/home-of-rhythm.js';

type Contact = Pick<CheckIn, 'household' | 'caller' | 'from'>;

/**
 * Finds the home with which a short contact is, of a child with two: the one that was chosen, that begins it, or of its rhythm.
 * `undefined` when it is with both, and of a child with one home.
 */
export function findContactHome(plan: ConversationPlan, { household, caller, from }: Contact): Household | undefined {
  if (!hasTwoHomes(plan)) return undefined;
  if (household !== undefined) return household;
  if (isHousehold(caller)) return caller;
  const rhythm = from?.kind === 'rhythm' ? plan.rhythms?.find(({ id }) => id === from.id) : undefined;
  return rhythm && homeOfRhythm(rhythm);
}

/**
 * Formats the name of the home with which a short contact is, of a child with two (`findContactHome`); `undefined` where there is
 * none to name, and to the other home as long as the two did not both choose to see each other.
 */
export function nameContactHome(
  plan: ConversationPlan,
  contact: Contact,
  options: NamingOptions = {},
): string | undefined {
  const home = findContactHome(plan, contact);
  if (home === undefined || isOfClosedHome(plan, home, options.reader)) return undefined;
  return nameParty(plan, home, options);
}
