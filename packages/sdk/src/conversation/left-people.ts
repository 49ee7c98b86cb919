import { sameData } from '../shared/same-data.js';
import { isHousehold, type Party, partyOf } from '../shared/parties.js';
import { isPartyUntold, listUnannounced } from './announce-conversation.js';
import type { ConversationPlan, LeftPerson, Participant } from './conversation-plan.js';
import { listParticipants, listParties, partyOfPerson } from './list-parties.js';

/**
 * Notes who does not come any more after a change of the people: of whom somebody that stays in the conversation knew that they came. Who is
 * put back is not noted any more; nor is who leaves with their party, of which `leftOut` tells.
 */
export function settleLeftPeople(before: ConversationPlan, after: ConversationPlan): ConversationPlan {
  const { leftPeople: _noted, ...rest } = after;
  const isThere = new Set(after.participants.map(({ id }) => id));
  const noted = (before.leftPeople ?? []).filter(({ person }) => !isThere.has(person));
  const stays = listParties(after);
  const told = listParties(before).filter(
    (party) => party !== 'school' && stays.includes(party) && !isPartyUntold(before, party),
  );
  const unknown = new Set(listUnannounced(before));
  const isLeaving = (person: Participant) => {
    const party = partyOfPerson(person);
    return !isThere.has(person.id) && !unknown.has(person) && (party === undefined || stays.includes(party));
  };
  const left = before.draft || told.length === 0 ? [] : listParticipants(before).filter(isLeaving).map(toLeft(told));
  const all = [...noted, ...left];
  if (sameData(all, after.leftPeople ?? [])) return after;
  return all.length > 0 ? { ...rest, leftPeople: all } : rest;
}

const toLeft =
  (told: readonly Party[]) =>
  ({ id, name, role, task }: Participant): LeftPerson => ({
    person: id,
    ...(name !== undefined && { name }),
    role,
    ...(task !== undefined && { task }),
    told,
  });

/** Lists who does not come any more and of whom a party knew that they came. */
export function listLeftPeople({ leftPeople = [] }: ConversationPlan, reader: Party | undefined): LeftPerson[] {
  return leftPeople.filter(({ told }) => reader !== undefined && told.includes(reader));
}

/**
 * Whether nobody of a home is among the people of a conversation any more that it still has a say in. Who left is noted without their home,
 * so a parent who left is taken to be that home's when it has nobody left. Not of a talk that is over or does not take place.
 */
export function isHomeUnlisted(plan: ConversationPlan, reader: Party | undefined): boolean {
  if (plan.cancelled || plan.session?.endedAt !== undefined) return false;
  if (!isHousehold(reader) || !listParties(plan).includes(reader)) return false;
  const hasPeople = plan.participants.some((person) => partyOfPerson(person) === reader);
  return !hasPeople && listLeftPeople(plan, reader).some(isLeftParent);
}

/** Whether somebody who left is a parent. */
export const isLeftParent = ({ role }: LeftPerson): boolean => partyOf(role) === 'parents';
