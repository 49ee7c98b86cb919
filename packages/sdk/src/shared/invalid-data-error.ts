import { cutText } from './cut-text.js';

/** One reason why data is invalid. */
export interface Issue {
  /** The path of the invalid value, in JavaScript notation: `sections[0].items[2].id`; `''` is the whole. */
  readonly path: string;
  /** A stable name for the reason, in kebab-case, for programs. */
  readonly code: string;
  /** The reason in the reader's language, for people. */
  readonly message: string;
}

/** The longest message of an error, in UTF-16 code units. */
const LONGEST_MESSAGE = 20_000;

/**
 * Thrown by every `parse…` function for invalid data; has all issues, not only the first. Of more than a hundred it has the
 * first hundred, and one with code `more-issues` that says how many there are besides. `message` has those that fit in
 * 20,000 characters.
 */
export class InvalidDataError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(
      cutText(issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n'), LONGEST_MESSAGE),
    );
    this.name = 'InvalidDataError';
    this.issues = issues;
  }
}
