import type { LocalDate } from '../shared/local-time.js';
import type { ParentContact, PupilContacts } from './class-contacts.js';

/** A contact with its place in `contacts`, by which it is changed or removed. */
export interface ListedContact {
  readonly contact: ParentContact;
  readonly index: number;
}

/** A pupil's contacts by whether they have been. */
export interface ContactLog {
  /** After today, soonest first. */
  readonly planned: readonly ListedContact[];
  /** Today and before, latest first; of one day the one that was added last. */
  readonly held: readonly ListedContact[];
}

/** The contacts with a pupil's parents, as somebody who looks back and ahead wants them. */
export function listContacts(pupil: PupilContacts, today: LocalDate): ContactLog {
  const byDay = pupil.contacts
    .map((contact, index) => ({ contact, index }))
    .sort((a, b) => compare(a.contact.on, b.contact.on) || a.index - b.index);
  const isPlanned = ({ contact }: ListedContact) => contact.on > today;
  return {
    planned: byDay.filter(isPlanned),
    held: byDay.filter((listed) => !isPlanned(listed)).reverse(),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
