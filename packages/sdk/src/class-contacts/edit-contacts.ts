import type { ClassContacts, Knowledge, ParentContact, PupilContacts, Topic } from './class-contacts.js';

/** Adds a contact, held or planned, to a pupil; returns the list unchanged when it has no such pupil. */
export function addContact(contacts: ClassContacts, pupilId: string, contact: ParentContact): ClassContacts {
  return editPupil(contacts, pupilId, (pupil) => ({ ...pupil, contacts: [...pupil.contacts, contact] }));
}

/** Changes fields of a contact; one that is `undefined` is removed, unknown fields are kept. `index` is its index in `contacts`. */
export function changeContact(
  contacts: ClassContacts,
  pupilId: string,
  index: number,
  change: { readonly [Key in keyof ParentContact]?: ParentContact[Key] | undefined },
): ClassContacts {
  return editPupil(contacts, pupilId, (pupil) => ({
    ...pupil,
    contacts: pupil.contacts.map((contact, place) => (place === index ? withChange(contact, change) : contact)),
  }));
}

function withChange(contact: ParentContact, change: object): ParentContact {
  const fields = Object.entries({ ...contact, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as unknown as ParentContact;
}

/** Removes a contact. `index` is its index in `contacts`. */
export function removeContact(contacts: ClassContacts, pupilId: string, index: number): ClassContacts {
  return editPupil(contacts, pupilId, (pupil) => ({
    ...pupil,
    contacts: pupil.contacts.filter((_contact, place) => place !== index),
  }));
}

/** Replaces all contacts of a pupil by earlier ones, to undo changes to them. */
export function restoreContacts(
  contacts: ClassContacts,
  pupilId: string,
  before: readonly ParentContact[],
): ClassContacts {
  return editPupil(contacts, pupilId, (pupil) => ({ ...pupil, contacts: before }));
}

/** Sets whether a topic of a pupil's home is known. */
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
