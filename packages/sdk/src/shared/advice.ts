/** A remark of the software about somebody's work. It never blocks, and says why it is given. */
export interface Advice {
  /** A stable name in kebab-case, for programs. */
  readonly code: string;
  /** `tip` is worth a thought; `attention` is what we would look at first. */
  readonly severity: 'tip' | 'attention';
  /** The remark with its reason, in the reader's language. */
  readonly text: string;
  /** The id of what it is about (a section, a statement, an entry); `''` is the whole. */
  readonly about: string;
}
