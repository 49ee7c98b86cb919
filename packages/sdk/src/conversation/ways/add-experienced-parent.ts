import type { ConversationPlan } from '../conversation-plan.js';
import { addTo, changeIn } from '../edit-plan.js';
import { isExperiencedParent } from '../experienced-parent.js';
import { guestOf } from './guest-of.js';

/** The options of {@link addExperiencedParent}. */
export interface ExperiencedParentOptions {
  /** The id of the guest in the plan; unused when the guest takes a place that was kept. */
  readonly id: string;
  /** How the parent wants to be called, as in an accepted offer (`listGuests` of parent offers). */
  readonly name?: string | undefined;
}

/**
 * Adds another parent to a conversation, as a guest who has been through the same, not announced yet: in the place of the guest
 * without a name with whom a way of working begins, else as somebody more. Somebody who is there already is not added again: the
 * plan is then the same.
 */
export function addExperiencedParent(plan: ConversationPlan, { id, name }: ExperiencedParentOptions): ConversationPlan {
  const guests = plan.participants.map((each, index) => ({ ...each, index })).filter(isExperiencedParent);
  if (name !== undefined && guests.some((each) => isSameName(each.name, name))) return plan;
  const place = guests.find((each) => each.name === undefined);
  if (name !== undefined && place)
    return changeIn(plan, 'participants', place.index, { name, announced: false, announcedAt: undefined });
  return addTo(plan, 'participants', { ...guestOf('experienced-parent', id), ...(name !== undefined && { name }) });
}

/** A name that was typed by hand may differ in capitals, and in spaces around it. */
const isSameName = (one: string | undefined, other: string) =>
  one?.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();
