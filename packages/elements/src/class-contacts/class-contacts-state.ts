import { type ClassContacts, matchesFilter, type PupilContacts, type PupilFilter } from '@driehoek/sdk/class-contacts';
import { sameData } from '@driehoek/sdk/shared';
import type { ClassContactsWording } from './class-contacts-texts.js';

/** What somebody is looking at. */
export interface ClassContactsState {
  readonly filter: PupilFilter;
  /** Pupils changed under this filter: they stay in sight, although the question may no longer be about them. */
  readonly kept: ReadonlySet<string>;
  /** The pupil whose row offers what to record. */
  readonly choosing?: string | undefined;
  /** The pupil who is shown alone. */
  readonly pupil?: string | undefined;
  /** The contact that is being put right, by its place, or a new one. */
  readonly form?: number | 'new' | undefined;
  /** What was done last. */
  readonly message?: ((wording: ClassContactsWording) => string) | undefined;
}

export const START: ClassContactsState = { filter: 'all', kept: new Set() };

/** The pupils in sight. */
export function shownPupils(
  contacts: ClassContacts,
  { filter, kept }: ClassContactsState,
  today: string,
): PupilContacts[] {
  return contacts.pupils.filter((pupil) => kept.has(pupil.id) || matchesFilter(pupil, filter, today));
}

/** The same view of a list that changed: what is no longer there is closed. */
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
