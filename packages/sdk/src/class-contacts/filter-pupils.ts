import type { LocalDate } from '../shared/local-time.js';
import type { ClassContacts, PupilContacts } from './class-contacts.js';
import { findPupilGaps, type GapCode, isNewPupil } from './pupil-gaps.js';

/** The filters of a class list, such as pupils whose home is not known yet or whose parents were not spoken to. */
export const PUPIL_FILTERS = [
  'all',
  'not-known',
  'not-spoken',
  'no-start-talk',
  'no-good-news',
  'come-back',
  'new',
] as const;
/** One of {@link PUPIL_FILTERS}. */
export type PupilFilter = (typeof PUPIL_FILTERS)[number];

const GAP_OF: { readonly [Filter in PupilFilter]?: GapCode } = {
  'not-known': 'unknown-topics',
  'not-spoken': 'no-contact',
  'no-start-talk': 'no-start-talk',
  'no-good-news': 'no-good-news',
  'come-back': 'come-back',
};

/** Whether a filter matches this pupil. */
export function matchesFilter(pupil: PupilContacts, filter: PupilFilter, today: LocalDate): boolean {
  if (filter === 'all') return true;
  if (filter === 'new') return isNewPupil(pupil);
  return findPupilGaps(pupil, today).some(({ code }) => code === GAP_OF[filter]);
}

/** Lists the pupils that a filter matches, in the order of the list. */
export function filterPupils(contacts: ClassContacts, filter: PupilFilter, today: LocalDate): PupilContacts[] {
  return contacts.pupils.filter((pupil) => matchesFilter(pupil, filter, today));
}
