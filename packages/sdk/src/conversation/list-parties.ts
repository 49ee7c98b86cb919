import { type Household, HOUSEHOLDS, isHousehold, PARTIES, type Party, partyOf, SIDES } from '../shared/parties.js';
import type { ConversationPlan, Participant } from './conversation-plan.js';

/** Lists the parties that a conversation is between, in the order in which they speak: parents first. */
export function listParties({ parties = SIDES }: Pick<ConversationPlan, 'parties'>): Party[] {
  return PARTIES.filter((party) => parties.includes(party));
}

/**
 * Lists the parties that a new conversation is between: those that were chosen, else the usual ones with the home of every parent
 * who takes part, so that nobody sits at the table of a talk of which their home has no copy.
 */
export function chooseParties(
  parties: readonly Party[] | undefined,
  participants: readonly Pick<Participant, 'role' | 'household'>[] = [],
): readonly Party[] | undefined {
  const homes = participants.flatMap((person) => householdOf(person) ?? []);
  return parties ?? (homes.includes('parents-2') ? [...SIDES, 'parents-2'] : undefined);
}

/** Lists the parties of a conversation but for one: those with whom that one can share. */
export function listOthers(plan: Pick<ConversationPlan, 'parties'>, party: Party): Party[] {
  return listParties(plan).filter((other) => other !== party);
}

/** Returns the household of somebody who takes part; `undefined` for who is no parent. */
export function householdOf({
  role,
  household = 'parents',
}: Pick<Participant, 'role' | 'household'>): Household | undefined {
  return partyOf(role) === 'parents' ? household : undefined;
}

/**
 * Lists who takes part. Of the family those whose party the conversation is with: the plan still knows the people of a home that was left
 * out, who are there again when it comes back.
 */
export function listParticipants({
  participants,
  parties,
}: Pick<ConversationPlan, 'participants' | 'parties'>): readonly Participant[] {
  const between = listParties({ ...(parties && { parties }) });
  const isIn = (person: Participant) => {
    const party = partyOfPerson(person);
    return party === undefined || between.includes(party);
  };
  return participants.every(isIn) ? participants : participants.filter(isIn);
}

/** Returns the party to which somebody who takes part belongs; `undefined` for who comes from outside. */
export function partyOfPerson(person: Pick<Participant, 'role' | 'household'>): Party | undefined {
  return householdOf(person) ?? partyOf(person.role);
}

/** Whether both homes of the child chose to see and be seen by the other. */
export function areHomesOpen({ openHouseholds = [] }: Pick<ConversationPlan, 'openHouseholds'>): boolean {
  return HOUSEHOLDS.every((household) => openHouseholds.includes(household));
}

/**
 * Whether something is of the other home than that of a party, and the two did not both choose to see each other. `owner` is
 * whose it is: a party, or who does an agreement.
 */
export function isOfClosedHome(
  plan: Pick<ConversationPlan, 'openHouseholds'>,
  owner: string | undefined,
  party: Party | undefined,
): boolean {
  return isHousehold(owner) && isHousehold(party) && owner !== party && !areHomesOpen(plan);
}
