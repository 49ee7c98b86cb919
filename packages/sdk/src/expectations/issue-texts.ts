import { expectationsIssues as nl } from '../i18n/nl/expectations.js';
import { SOURCE_LANGUAGE } from '../i18n/text.js';
import { createTexts } from '../i18n/texts.js';
import { InvalidDataError } from '../shared/invalid-data-error.js';
import { type IssueCode, type FormatIssue, formatIssue } from '../shared/issue-texts.js';
import type { ParseOptions } from '../shared/validate.js';

type OwnCode = keyof typeof nl extends `expectations.issue.${infer Code}` ? Code : never;
/** The reasons for refusal of this concept: those of all, and its own. */
export type ExpectationsIssueCode = IssueCode | OwnCode;

const texts = /* @__PURE__ */ createTexts(nl);

const isOwn = (code: string): code is OwnCode => Object.hasOwn(nl, `expectations.issue.${code}`);

/** Knows the codes of all concepts and those of this one. */
export const formatExpectationsIssue: FormatIssue = (code, found, language) =>
  isOwn(code) ? texts(language)(`expectations.issue.${code}`, { found }) : formatIssue(code, found, language);

/** A refusal of logic that carries no schema; `found` is what stood at `path`. */
export function refuseExpectation(
  path: string,
  code: ExpectationsIssueCode,
  found: string,
  { language = SOURCE_LANGUAGE }: ParseOptions = {},
): never {
  throw new InvalidDataError([{ path, code, message: formatExpectationsIssue(code, found, language) }]);
}
