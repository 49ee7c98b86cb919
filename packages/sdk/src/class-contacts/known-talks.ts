import type { LocalDate } from '../shared/local-time.js';
import type { ClassContacts, ContactKind, ContactWay, ParentContact, PupilContacts } from './class-contacts.js';

/** A contact with one pupil's parents that is kept elsewhere, such as a conversation; it is not stored in the list. */
export interface KnownTalk {
  /** The id of the pupil in the class list. */
  readonly about: string;
  /** The day, `2026-11-26`. */
  readonly on: LocalDate;
  /** What it is, such as the name of the talk. */
  readonly text: string;
  /** What it counts as; `other` when left out. */
  readonly kind?: ContactKind;
  /** How; `in-person` when left out. */
  readonly way?: ContactWay;
  /** Whether it has been: then it counts as contact. One that was planned and has not been counts as nothing. */
  readonly isHeld?: boolean;
}

/**
 * Adds the talks that were held elsewhere to the contacts of a list, behind its own, so that what is still missing and when
 * contact was are right. What the list has itself is not added once more. For looking at only: do not store the result. Returns the list itself, and the same pupils, where there
 * is nothing to add.
 */
export function withHeldTalks(contacts: ClassContacts, talks: readonly KnownTalk[]): ClassContacts {
  const held = new Map<string, KnownTalk[]>();
  for (const talk of talks) if (talk.isHeld) held.set(talk.about, [...(held.get(talk.about) ?? []), talk]);
  if (held.size === 0) return contacts;
  const pupils = contacts.pupils.map((pupil) => withTalks(pupil, held.get(pupil.id)));
  return pupils.every((pupil, index) => pupil === contacts.pupils[index]) ? contacts : { ...contacts, pupils };
}

/**
 * Returns the talks that the list of a pupil does not have itself. A contact of the same kind on the same day, in the same way, is
 * that talk, written down twice; of start talks, of which there is one, the way may differ.
 */
export function omitListed<Talk extends KnownTalk>(
  talks: readonly Talk[],
  { contacts }: Pick<PupilContacts, 'contacts'>,
): Talk[] {
  return talks.filter((talk) => {
    const { on, kind, way } = toContact(talk);
    const isListed = (contact: ParentContact) =>
      contact.on === on && contact.kind === kind && (contact.way === way || kind === 'start-talk');
    return !contacts.some(isListed);
  });
}

const toContact = ({ on, kind = 'other', way = 'in-person' }: KnownTalk): ParentContact => ({ on, kind, way });

function withTalks(pupil: PupilContacts, talks: readonly KnownTalk[] | undefined): PupilContacts {
  if (!talks) return pupil;
  const more = omitListed(talks, pupil).map(toContact);
  if (more.length === 0) return pupil;
  return { ...pupil, contacts: [...pupil.contacts, ...more] };
}
