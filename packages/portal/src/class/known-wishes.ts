import type { ClassContacts, PupilContacts } from '@driehoek/sdk/class-contacts';
import { knowledgeOfWishes } from '../preferences/family-preferences.js';
import type { PortalState } from '../state.js';

/** Marks in a class list whose wishes for contact can be known now, where the teacher said nothing of it yet. */
export function withKnownWishes(contacts: ClassContacts, state: PortalState): ClassContacts {
  return mapPupils(contacts, (pupil) => {
    const knowledge = knowledgeOfWishes(state, pupil.id);
    if (isSaid(pupil) || knowledge === 'unknown') return pupil;
    return { ...pupil, topics: { ...pupil.topics, 'contact-wishes': knowledge } };
  });
}

/**
 * Takes those marks out of a list again: they follow from the families' own words, and are not what the teacher said. `stored` is
 * the list without them.
 */
export function withoutKnownWishes(contacts: ClassContacts, stored: ClassContacts, state: PortalState): ClassContacts {
  const said = new Map(stored.pupils.map((pupil) => [pupil.id, pupil]));
  return mapPupils(contacts, (pupil) => {
    const before = said.get(pupil.id);
    const isShown = pupil.topics['contact-wishes'] === knowledgeOfWishes(state, pupil.id);
    if ((before && isSaid(before)) || !isShown) return pupil;
    const { 'contact-wishes': _known, ...topics } = pupil.topics;
    const unsaid = before?.topics['contact-wishes'];
    return { ...pupil, topics: { ...topics, ...(unsaid && { 'contact-wishes': unsaid }) } };
  });
}

const isSaid = ({ topics }: PupilContacts) => (topics['contact-wishes'] ?? 'unknown') !== 'unknown';

function mapPupils(contacts: ClassContacts, change: (pupil: PupilContacts) => PupilContacts): ClassContacts {
  const pupils = contacts.pupils.map(change);
  return pupils.every((pupil, index) => pupil === contacts.pupils[index]) ? contacts : { ...contacts, pupils };
}
