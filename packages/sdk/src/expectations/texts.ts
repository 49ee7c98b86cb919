import { expectations as nl, expectationsIssues as nlIssues } from '../i18n/nl/expectations.js';
import { createTexts } from '../i18n/texts.js';
import { createIssueFormatter, type IssueCode, type IssueCodeOf } from '../shared/issue-texts.js';
import { createError, type ParseOptions } from '../shared/refuse.js';

/** The texts of parties, importance, who does it, outcomes of a comparison and movements between two rounds. */
export const expectationsTexts = /* @__PURE__ */ createTexts(nl);

/** The codes of all issues of this concept: the shared ones and its own. */
export type ExpectationsIssueCode = IssueCode | IssueCodeOf<typeof nlIssues>;

/** Formats the issues of this concept, the shared ones included. */
export const formatExpectationsIssue = /* @__PURE__ */ createIssueFormatter('expectations', nlIssues);

/** Throws {@link InvalidDataError} with one issue, for logic that has no schema; `found` is the value at `path`. */
export function refuseExpectation(
  path: string,
  code: ExpectationsIssueCode,
  found: string,
  options?: ParseOptions,
): never {
  throw createError([{ path, code, found }], options, formatExpectationsIssue);
}
