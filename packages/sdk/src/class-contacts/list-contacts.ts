import type { LocalDate } from '../shared/local-time.js';
import type { ParentContact, PupilContacts } from './class-contacts.js';

/** A contact with its index in `contacts`, by which it is changed or removed. */
export interface ListedContact {
  readonly contact: ParentContact;
  readonly index: number;
}

/** The contacts of a pupil, planned and held. */
export interface ContactLog {
  /** After today, soonest first. */
  readonly planned: readonly ListedContact[];
  /** Today and before, latest first; of one day the one that was added last. */
  readonly held: readonly ListedContact[];
}

/** Lists the contacts with a pupil's parents: planned ones soonest first, held ones latest first. */
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
