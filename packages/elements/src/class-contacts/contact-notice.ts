/** A talk or short contact with one pupil's parents that is planned elsewhere; it is not kept in the list. */
export interface PlannedTalk {
  /** The id of the pupil in the class list. */
  readonly about: string;
  /** The day, `2026-11-26`. */
  readonly on: string;
  /** What it is, such as the name of the talk. */
  readonly text: string;
}

/** Something that a page wants the class teacher to see about contact with one pupil's parents; it is not kept in the list. */
export interface ContactNotice {
  /** The id of the pupil in the class list. */
  readonly about: string;
  /** In the teacher's words, such as `formatMissedCheckIns` makes. */
  readonly text: string;
}
