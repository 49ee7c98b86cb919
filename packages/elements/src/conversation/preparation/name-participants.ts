import type { Participant } from '@driehoek/sdk/conversation';
import type { ConversationView } from '../conversation-view.js';

/** Participants by name, else by role, in one line: `Selma en Joris`. */
export function nameParticipants(people: readonly Participant[], { translate, language }: ConversationView): string {
  const names = people.map(({ name, role }) => name?.trim() || translate(`roles.${role}`));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
