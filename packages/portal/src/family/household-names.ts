import type { PartyNames } from '@driehoek/elements/expectations';
import { hasTwoHomes, householdOf, nameParty } from '@driehoek/sdk/conversation';
import { HOUSEHOLDS } from '@driehoek/sdk/shared';
import { listSeen, sortConversations } from '../conversations/family-conversations.js';
import type { PortalState } from '../state.js';

/**
 * Returns what each home of a child is called: after its people, as they take part in the last conversation of both homes
 * that the visitor may see. A home of which nobody is known has no name.
 */
export function nameHouseholds(state: PortalState, family: string, language: string): PartyNames {
  const { open, held } = sortConversations(
    listSeen(state).filter((plan) => plan.family === family && hasTwoHomes(plan)),
  );
  const last = open.at(-1) ?? held[0];
  if (!last) return {};
  const known = HOUSEHOLDS.filter((household) =>
    last.participants.some((person) => person.name?.trim() && householdOf(person) === household),
  );
  return Object.fromEntries(known.map((household) => [household, nameParty(last, household, { language })]));
}
