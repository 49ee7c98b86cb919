import { hasTwoHomes, nameParty } from '@driehoek/sdk/conversation';
import { isHousehold, type Party } from '@driehoek/sdk/shared';
import type { ConversationView } from './conversation-view.js';

/** The party as one speaks of it in a sentence: `de school`, or with two homes the names of the people of one. */
export function nameInSentence(party: Party, { plan, translate, party: reader, wording }: ConversationView): string {
  if (isHousehold(party) && hasTwoHomes(plan)) return nameParty(plan, party, wording);
  if (isHousehold(party))
    return translate(reader === 'pupil' ? 'conversation-planner.with.my-parents' : 'conversation-planner.with.parents');
  return translate(`conversation-planner.with.${party}`);
}

/** Several parties in one sentence: `de ouders en de school`. */
export function nameAudience(parties: readonly Party[], view: ConversationView): string {
  const names = parties.map((party) => nameInSentence(party, view));
  return new Intl.ListFormat(view.language, { type: 'conjunction' }).format(names);
}
