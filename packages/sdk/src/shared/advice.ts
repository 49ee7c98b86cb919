/** Advice about somebody's work. It never blocks, and includes its reason. */
export interface Advice {
  /** A stable name in kebab-case, for programs. */
  readonly code: string;
  /** `attention` is more important than `tip`. */
  readonly severity: 'tip' | 'attention';
  /** The advice with its reason, in the reader's language. */
  readonly text: string;
  /** The id of what it is about (a section, a statement, an entry), of several one a line; `''` is the whole. */
  readonly about: string;
}
