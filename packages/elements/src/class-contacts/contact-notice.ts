import type { KnownTalk } from '@driehoek/sdk/class-contacts';

/** A talk with one pupil's parents that is kept elsewhere, planned or held; it is not kept in the list. */
export type PlannedTalk = KnownTalk;

/** Something that a page wants the class teacher to see about contact with one pupil's parents; it is not kept in the list. */
export interface ContactNotice {
  /** The id of the pupil in the class list. */
  readonly about: string;
  /** In the teacher's words, such as `formatMissedCheckIns` makes. */
  readonly text: string;
}
