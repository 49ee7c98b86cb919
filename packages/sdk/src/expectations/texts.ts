import { expectations as nl, expectationsIssues as nlIssues } from '../i18n/nl/expectations.js';
import { SOURCE_LANGUAGE } from '../i18n/text.js';
import { createTexts } from '../i18n/texts.js';
import { InvalidDataError } from '../shared/invalid-data-error.js';
import { createIssueFormatter, type IssueCode, type IssueCodeOf } from '../shared/issue-texts.js';
import type { ParseOptions } from '../shared/validate.js';

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
  { language = SOURCE_LANGUAGE }: ParseOptions = {},
): never {
  throw new InvalidDataError([{ path, code, message: formatExpectationsIssue(code, found, language) }]);
}
