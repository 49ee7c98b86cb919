/** One reason why data is invalid. */
export interface Issue {
  /** The path of the invalid value, in JavaScript notation: `sections[0].items[2].id`; `''` is the whole. */
  readonly path: string;
  /** A stable name for the reason, in kebab-case, for programs. */
  readonly code: string;
  /** The reason in the reader's language, for people. */
  readonly message: string;
}

/** Thrown by every `parse…` function for invalid data; has all issues, not only the first. */
export class InvalidDataError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => (issue.path ? `${issue.path}: ${issue.message}` : issue.message)).join('\n'));
    this.name = 'InvalidDataError';
    this.issues = issues;
  }
}
