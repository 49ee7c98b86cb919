import type { ClassContacts } from '@driehoek/sdk/class-contacts';
import { knowledgeOfWishes } from '../preferences/family-preferences.js';
import type { PortalState } from '../state.js';

/** Marks in a class list whose wishes for contact can be known now, where the teacher said nothing of it yet. */
export function withKnownWishes(contacts: ClassContacts, state: PortalState): ClassContacts {
  const pupils = contacts.pupils.map((pupil) => {
    const knowledge = knowledgeOfWishes(state, pupil.id);
    const isOpen = (pupil.topics['contact-wishes'] ?? 'unknown') === 'unknown';
    if (!isOpen || knowledge === 'unknown') return pupil;
    return { ...pupil, topics: { ...pupil.topics, 'contact-wishes': knowledge } };
  });
  return pupils.every((pupil, index) => pupil === contacts.pupils[index]) ? contacts : { ...contacts, pupils };
}
