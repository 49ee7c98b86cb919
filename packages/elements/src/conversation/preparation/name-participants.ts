import { namePerson, type Participant } from '@driehoek/sdk/conversation';
import type { ConversationView } from '../conversation-view.js';

/** Participants in one line, as one speaks of them to staff: `Selma en de klassenleraar`. */
export function nameParticipants(people: readonly Participant[], { wording, language }: ConversationView): string {
  const names = people.map((person) => namePerson(person, wording));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
