import { languageFallbacks } from '../i18n/text.js';
import type { Party } from '../shared/parties.js';
import type { ConversationPlan } from './conversation-plan.js';
import { isHomeUnlisted, isLeftParent, listLeftPeople } from './left-people.js';
import { listLeft } from './left-party.js';
import { listParties } from './list-parties.js';
import { nameParty, type NamingOptions } from './name-party.js';
import { namePerson } from './name-person.js';

/**
 * Lists what the parties and people are called that are not in a conversation any more, for one that knew that they were: nobody is taken out of it
 * unseen. Its own people are not among them when nobody of its home is left, which `isHomeUnlisted` says. Empty for the school, which did so, and of a talk that is over or does not take place.
 */
export function nameLeft(plan: ConversationPlan, reader: Party | undefined, options: NamingOptions = {}): string[] {
  const { cancelled, session } = plan;
  if (cancelled || session?.endedAt !== undefined) return [];
  const isUnlisted = isHomeUnlisted(plan, reader);
  const people = listLeftPeople(plan, reader)
    .filter((person) => !(isUnlisted && isLeftParent(person)))
    .map((person) => namePerson(person, options));
  const parties = listLeft(plan, reader).map(({ party, names = [] }) => {
    if (names.length > 0)
      return new Intl.ListFormat(languageFallbacks(options.language ?? 'nl'), { type: 'conjunction' }).format(names);
    return nameParty({ participants: [], parties: [...listParties(plan), party] }, party, options);
  });
  return [...parties, ...people];
}
