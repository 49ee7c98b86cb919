/** The kinds of things that can refer to each other, from an action point to its results. */
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

/**
 * A reference to what something comes from. References connect an action point to its moment, its conversation, its
 * agreement and the results.
 */
export interface Reference {
  /** What it is; a page may use kinds of its own beside {@link REFERENCE_KINDS}. @subject nobody @sensitivity internal */
  readonly kind: ReferenceKind | (string & {});
  /** Its id. @subject nobody @sensitivity internal */
  readonly id: string;
}
