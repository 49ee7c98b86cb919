import { isBlank } from '../i18n/text.js';
import { PARTIES, type Party, partyOf, SIDES } from '../shared/parties.js';
import { isShared } from '../shared/rights.js';
import { sameData } from '../shared/same-data.js';
import { isPartyUntold, keepTold } from './announce-conversation.js';
import type { ConversationPlan, Participant } from './conversation-plan.js';
import { hasAnswered } from './has-answered.js';
import { settleLeftOut } from './left-out.js';
import { householdOf, listParties } from './list-parties.js';
import { CONTRIBUTIONS } from './plan-fields.js';
import { type OwnItem, ownerOf } from './sharing.js';

/**
 * Whether a party of the family stays in a conversation: it answered, shared something, has something noted in its name, or was told of the
 * talk that has begun. Without the conversation it would lose its copy of that. What it keeps to itself does not count: that would tell
 * the school of it.
 */
export function isPartyHeld(plan: ConversationPlan, party: Party): boolean {
  if (party === 'school' || !listParties(plan).includes(party)) return false;
  const isTold = !plan.draft && !isPartyUntold(plan, party);
  return hasAnswered(plan, party) || hasShared(plan, party) || (isTold && plan.session !== undefined);
}

function hasShared(plan: ConversationPlan, party: Party): boolean {
  const items = CONTRIBUTIONS.flatMap((list) => (plan[list] ?? []) as readonly OwnItem[]);
  const isNoted = plan.notes?.some(({ of, by, text }) => of === party && by !== party && !isBlank(text));
  return isNoted === true || items.some((item) => ownerOf(item) === party && isShared(item));
}

/**
 * Whether somebody of the family stays among who was at a conversation: their party answered on it, knowing that they were there. Who the
 * school added after that can still be removed.
 */
export function isPersonHeld(
  { confirmations = [] }: Pick<ConversationPlan, 'confirmations'>,
  person: Participant,
): boolean {
  const party = householdOf(person) ?? partyOf(person.role);
  const answer = confirmations.find(({ by }) => by === party && by !== 'school');
  if (!answer || !person.announced) return false;
  return person.announcedAt === undefined || Date.parse(person.announcedAt) <= Date.parse(answer.givenAt);
}

/** Returns the parties after a change, with those that stay ({@link isPartyHeld}); `undefined` for the usual ones. */
function keepParties(plan: ConversationPlan, parties: readonly Party[]): readonly Party[] | undefined {
  const kept = PARTIES.filter((party) => parties.includes(party) || isPartyHeld(plan, party));
  return sameData(kept, SIDES) ? undefined : kept;
}

/** Sets with whom a conversation is, and what follows from that: see {@link settleParties}. */
export function setParties(plan: ConversationPlan, parties: readonly Party[]): ConversationPlan {
  const { parties: _before, ...rest } = plan;
  const kept = keepParties(plan, parties);
  return settleParties(plan, kept ? { ...rest, parties: kept } : rest);
}

/**
 * Settles a plan after a change of whom it is between: who stays in it ({@link isPartyHeld}) is there too, and who was told of it keeps
 * what it had of it.
 */
export function settleParties(before: ConversationPlan, after: ConversationPlan): ConversationPlan {
  const { parties, toldParties: _told, leftOut: _left, ...rest } = after;
  const next = listParties(after);
  const kept = keepParties(before, next);
  const between = sameData(kept ?? listParties({}), next) ? parties : kept;
  const settled = { ...rest, ...(between && { parties: between }) };
  const told = keepTold(before, { ...settled, ...(after.toldParties && { toldParties: after.toldParties }) });
  const ofTold = told ? { ...settled, toldParties: told } : settled;
  const leftOut = settleLeftOut(before, ofTold);
  return leftOut ? { ...ofTold, leftOut } : ofTold;
}

/**
 * Adds to the people after a change those who stay ({@link isPersonHeld}), behind whom they stood behind, each with the role and of the home
 * in which they were there.
 */
export function keepPeople(plan: ConversationPlan, people: readonly Participant[]): readonly Participant[] {
  const held = new Map(plan.participants.flatMap((each) => (isPersonHeld(plan, each) ? [[each.id, each]] : [])));
  if (held.size === 0) return people;
  const kept = people.map((person) => asTheyWere(person, held.get(person.id)));
  let place = 0;
  for (const person of plan.participants) {
    const now = kept.findIndex(({ id }) => id === person.id);
    if (now >= 0) place = now + 1;
    else if (held.has(person.id)) kept.splice(place++, 0, person);
  }
  return kept;
}

function asTheyWere(person: Participant, before: Participant | undefined): Participant {
  if (!before || (person.role === before.role && person.household === before.household && person.announced))
    return person;
  const { household: _now, ...rest } = person;
  const { role, household, announced } = before;
  return { ...rest, role, announced, ...(household && { household }) };
}
