import { classContactsIssues as nl } from '../i18n/nl/class-contacts.js';
import { createTexts } from '../i18n/texts.js';
import { type IssueCode, type FormatIssue, formatIssue } from '../shared/issue-texts.js';

type OwnCode = keyof typeof nl extends `class-contacts.issue.${infer Code}` ? Code : never;
/** The reasons for refusal of this concept: those of all, and its own. */
export type ClassContactsIssueCode = IssueCode | OwnCode;

const texts = /* @__PURE__ */ createTexts(nl);

const isOwn = (code: string): code is OwnCode => Object.hasOwn(nl, `class-contacts.issue.${code}`);

/** Knows the codes of all concepts and those of this one. */
export const formatClassContactsIssue: FormatIssue = (code, found, language) =>
  isOwn(code) ? texts(language)(`class-contacts.issue.${code}`, { found }) : formatIssue(code, found, language);
