import { isFamily, PARTIES, type Party, partyOf } from '../shared/parties.js';
import { sameData } from '../shared/same-data.js';
import type { Instant } from '../shared/zoned-time.js';
import type { ConversationPlan, Joined, Participant } from './conversation-plan.js';
import { householdOf, listParticipants, listParties, partyOfPerson } from './list-parties.js';
import { findOwnTeacher } from './own-teacher.js';

/**
 * Announces a conversation to the family: it is no draft any more, and of everybody who takes part now the family knows that
 * they come. Who is added later is not announced until it is announced again.
 */
export function announceConversation(plan: ConversationPlan, now: Instant): ConversationPlan {
  const announcedAt = new Date(now).toISOString();
  const { draft: _draft, leftOut = [], ...rest } = plan;
  const present = listParticipants(plan);
  const participants = plan.participants.map((person) =>
    person.announced || !present.includes(person) ? person : { ...person, announced: true, announcedAt },
  );
  const told = plan.toldParties && unite(plan.toldParties, listFamily(plan));
  const stillOut = leftOut.filter(({ party }) => !listParties(plan).includes(party));
  const joined = addJoined(plan, announcedAt);
  return {
    ...rest,
    participants,
    ...(told && { toldParties: told }),
    ...(joined.length > 0 && { joined }),
    ...(stillOut.length > 0 && { leftOut: stillOut }),
  };
}

/** Adds who is told of now to who came in before: who knew of the conversation already, reads that it changed. */
function addJoined(plan: ConversationPlan, at: string): readonly Joined[] {
  const { joined = [] } = plan;
  if (plan.draft) return joined;
  const parties = listUntold(plan);
  const people = listUnannounced(plan).filter((person) => !parties.some((party) => party === partyOfPerson(person)));
  const told = listFamily(plan).filter((party) => !parties.includes(party));
  const added: Joined[] = [
    ...parties.map((party) => ({ party, told, at })),
    ...people.map(({ id }) => ({ person: id, told, at })),
  ];
  const isAgain = (each: Joined) => added.some(({ party, person }) => party === each.party && person === each.person);
  return told.length === 0 ? joined : [...joined.filter((each) => !isAgain(each)), ...added];
}

const listFamily = (plan: Pick<ConversationPlan, 'parties'>): Party[] =>
  listParties(plan).filter((party) => party !== 'school');

const unite = (some: readonly Party[], others: readonly Party[]): Party[] =>
  PARTIES.filter((party) => some.includes(party) || others.includes(party));

/**
 * Lists who takes part without the family knowing it. The pupil's own teacher (`findOwnTeacher`), with whom the family talks, needs no
 * announcement, and neither does the family itself, but for a parent who comes beside one that was announced: they may live apart.
 * They are in nobody's copy but the school's (`viewForPerspective`).
 */
export function listUnannounced(plan: Pick<ConversationPlan, 'participants' | 'leader' | 'parties'>): Participant[] {
  const participants = listParticipants(plan);
  const own = findOwnTeacher(plan);
  const knowsAParent = participants.some(({ role, announced }) => partyOf(role) === 'parents' && announced);
  const needsNone = (person: Participant) =>
    isFamily(person.role) ? partyOf(person.role) !== 'parents' || !knowsAParent : person === own;
  return participants.filter((person) => !person.announced && !needsNone(person));
}

type Telling = Pick<ConversationPlan, 'participants' | 'leader' | 'toldParties' | 'parties'>;

/**
 * Whether a party came into a conversation after others were told of it, and nobody was told of that yet: it has no copy, and nobody is
 * told of it. Where the plan does not say who was told (`toldParties`), a home is such a party when all its people are.
 */
export function isPartyUntold(plan: Telling, party: Party | undefined): boolean {
  if (party === undefined || party === 'school') return false;
  if (plan.toldParties) return !plan.toldParties.includes(party);
  const people = plan.participants.filter((person) => householdOf(person) === party);
  const untold = listUnannounced(plan);
  return people.length > 0 && people.every((person) => untold.includes(person));
}

/** Lists the parties of a conversation that came into it after others were told of it, and are not announced yet. */
export function listUntold(plan: Telling & Pick<ConversationPlan, 'parties' | 'draft'>): Party[] {
  return plan.draft ? [] : listFamily(plan).filter((party) => isPartyUntold(plan, party));
}

/**
 * Returns who was told of a conversation after a change of whom it is between; `undefined` when the plan need not say so. Who is left
 * out is to be told again when it comes back.
 */
export function keepTold(
  before: ConversationPlan,
  after: Pick<ConversationPlan, 'parties' | 'toldParties'>,
): readonly Party[] | undefined {
  const { toldParties } = after;
  if (before.draft || (!toldParties && sameData(listFamily(before), listFamily(after)))) return toldParties;
  const known = before.toldParties ?? listFamily(before).filter((party) => !isPartyUntold(before, party));
  const isLeft = (party: Party) => listParties(before).includes(party) && !listParties(after).includes(party);
  return unite(known, toldParties ?? []).filter((party) => !isLeft(party));
}

/**
 * Lists who comes without being announced, and without a name or a task to call them by: `a class teacher` tells a family too little
 * of who they will meet, also when it is the pupil's own. A page asks their names before it announces a conversation.
 */
export function listUnnamed(plan: Pick<ConversationPlan, 'participants' | 'leader' | 'parties'>): Participant[] {
  const own = findOwnTeacher(plan);
  const coming = [...listUnannounced(plan), ...(own && !own.announced ? [own] : [])];
  return coming.filter(({ name, task }) => !name?.trim() && task === undefined);
}

/** Sets the names of who takes part, by id; an empty one changes nothing. */
export function namePeople<Plan extends Pick<ConversationPlan, 'participants'>>(
  plan: Plan,
  names: ReadonlyMap<string, string>,
): Plan {
  const participants = plan.participants.map((person) => {
    const name = names.get(person.id)?.trim();
    return name ? { ...person, name } : person;
  });
  return { ...plan, participants };
}
