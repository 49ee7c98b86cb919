import { type ClassContacts, matchesFilter, type PupilContacts, type PupilFilter } from '@driehoek/sdk/class-contacts';
import { sameData } from '@driehoek/sdk/shared';
import type { ClassContactsWording } from './class-contacts-texts.js';

/** The state of the view of a class list. */
export interface ClassContactsState {
  readonly filter: PupilFilter;
  /** The ids of the pupils changed under this filter: they stay visible, even when the filter no longer matches them. */
  readonly kept: ReadonlySet<string>;
  /** The id of the pupil whose row is open to record a contact. */
  readonly choosing?: string | undefined;
  /** The id of the pupil who is shown alone. */
  readonly pupil?: string | undefined;
  /** The index of the contact that is being corrected, or `new`. */
  readonly form?: number | 'new' | undefined;
  /** Formats the message about the last action. */
  readonly message?: ((wording: ClassContactsWording) => string) | undefined;
}

export const START: ClassContactsState = { filter: 'all', kept: new Set() };

/** The pupils that are shown. */
export function shownPupils(
  contacts: ClassContacts,
  { filter, kept }: ClassContactsState,
  today: string,
): PupilContacts[] {
  return contacts.pupils.filter((pupil) => kept.has(pupil.id) || matchesFilter(pupil, filter, today));
}

/** Updates the view state for a changed list: closes whatever refers to a pupil or contact that is gone. */
export function closeMissing(
  state: ClassContactsState,
  before: ClassContacts,
  after: ClassContacts,
): ClassContactsState {
  if (before === after) return state;
  const find = ({ pupils }: ClassContacts, id: string | undefined) => pupils.find((pupil) => pupil.id === id);
  const pupil = find(after, state.pupil);
  const sameContacts = sameData(find(before, state.pupil)?.contacts, pupil?.contacts);
  return {
    ...state,
    choosing: find(after, state.choosing)?.id,
    pupil: pupil?.id,
    form: sameContacts || state.form === 'new' ? state.form : undefined,
  };
}
