/** What can follow from something else: from an action point to what became of it. */
export const REFERENCE_KINDS = [
  'action-point',
  'calendar-entry',
  'expectation',
  'conversation',
  'agenda-item',
  'agreement',
] as const;
/** One of {@link REFERENCE_KINDS}. */
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** What something comes from. By these, an action point is followed to its moment, its talk, its agreement and what came of that. */
export interface Reference {
  /** What it is; a page may use kinds of its own beside {@link REFERENCE_KINDS}. @subject nobody @sensitivity internal */
  readonly kind: ReferenceKind | (string & {});
  /** Its id. @subject nobody @sensitivity internal */
  readonly id: string;
}
