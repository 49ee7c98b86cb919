import type { ClassContacts, Knowledge, ParentContact, PupilContacts, Topic } from './class-contacts.js';

/** The list with one more contact for a pupil, held or planned; unchanged when it has no such pupil. */
export function addContact(contacts: ClassContacts, pupilId: string, contact: ParentContact): ClassContacts {
  return editPupil(contacts, pupilId, (pupil) => ({ ...pupil, contacts: [...pupil.contacts, contact] }));
}

/** The list with a contact put right: day, way or kind; unknown fields are kept. `index` is its place in `contacts`. */
export function changeContact(
  contacts: ClassContacts,
  pupilId: string,
  index: number,
  change: Partial<ParentContact>,
): ClassContacts {
  return editPupil(contacts, pupilId, (pupil) => ({
    ...pupil,
    contacts: pupil.contacts.map((contact, place) => (place === index ? { ...contact, ...change } : contact)),
  }));
}

/** The list without a contact. `index` is its place in `contacts`. */
export function removeContact(contacts: ClassContacts, pupilId: string, index: number): ClassContacts {
  return editPupil(contacts, pupilId, (pupil) => ({
    ...pupil,
    contacts: pupil.contacts.filter((_contact, place) => place !== index),
  }));
}

/** The list with all contacts of a pupil as they were, to undo what was done to them. */
export function restoreContacts(
  contacts: ClassContacts,
  pupilId: string,
  before: readonly ParentContact[],
): ClassContacts {
  return editPupil(contacts, pupilId, (pupil) => ({ ...pupil, contacts: before }));
}

/** The list with whether a topic of a pupil's home is known. */
export function setTopic(contacts: ClassContacts, pupilId: string, topic: Topic, knowledge: Knowledge): ClassContacts {
  return editPupil(contacts, pupilId, (pupil) => ({ ...pupil, topics: { ...pupil.topics, [topic]: knowledge } }));
}

function editPupil(
  contacts: ClassContacts,
  pupilId: string,
  edit: (pupil: PupilContacts) => PupilContacts,
): ClassContacts {
  if (!contacts.pupils.some(({ id }) => id === pupilId)) return contacts;
  return { ...contacts, pupils: contacts.pupils.map((pupil) => (pupil.id === pupilId ? edit(pupil) : pupil)) };
}
