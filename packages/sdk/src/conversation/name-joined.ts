import type { Party } from '../shared/parties.js';
import { isPartyUntold } from './announce-conversation.js';
import type { ConversationPlan } from './conversation-plan.js';
import { listParticipants, listParties } from './list-parties.js';
import { nameParty, type NamingOptions } from './name-party.js';
import { namePerson } from './name-person.js';

/**
 * Lists what who came into a conversation is called, for a party that was told of it before: it reads that the talk changed. Empty for the
 * school, which told so, and of a talk that is over or does not take place.
 */
export function nameJoined(plan: ConversationPlan, reader: Party | undefined, options: NamingOptions = {}): string[] {
  const { joined = [], cancelled, session } = plan;
  if (reader === undefined || cancelled || session?.endedAt !== undefined) return [];
  return joined
    .filter(({ told }) => told.includes(reader))
    .flatMap(({ party, person: id }) => {
      if (party)
        return listParties(plan).includes(party) && !isPartyUntold(plan, party)
          ? [nameParty(plan, party, options)]
          : [];
      const person = listParticipants(plan).find((each) => each.id === id);
      return person ? [namePerson(person, options)] : [];
    });
}
