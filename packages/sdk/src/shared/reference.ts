/** The kinds of things that can refer to each other, from a section of a checklist to results. */
export const REFERENCE_KINDS = [
  'section',
  'way',
  'action-point',
  'calendar-entry',
  'expectation',
  'conversation',
  'agenda-item',
  'goal',
  'agreement',
  'parent-offer',
] as const;
/** One of {@link REFERENCE_KINDS}. */
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/**
 * A reference to what something comes from. References connect a section of a checklist to a way of working, its
 * action point, its moment, its conversation, its goal, its agreement and the results.
 */
export interface Reference {
  /** What it is; a page may use kinds of its own beside {@link REFERENCE_KINDS}. @subject nobody @sensitivity internal */
  readonly kind: ReferenceKind | (string & {});
  /** Its id. @subject nobody @sensitivity internal */
  readonly id: string;
}
