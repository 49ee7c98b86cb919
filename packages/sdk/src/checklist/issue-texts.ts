import { checklistIssues as nl } from '../i18n/nl/checklist.js';
import { createTexts } from '../i18n/texts.js';
import { type IssueCode, type FormatIssue, formatIssue } from '../shared/issue-texts.js';

type OwnCode = keyof typeof nl extends `checklist.issue.${infer Code}` ? Code : never;
/** The reasons for refusal of this concept: those of all, and its own. */
export type ChecklistIssueCode = IssueCode | OwnCode;

const texts = createTexts(nl);

const isOwn = (code: string): code is OwnCode => Object.hasOwn(nl, `checklist.issue.${code}`);

/** Knows the codes of all concepts and those of this one. */
export const formatChecklistIssue: FormatIssue = (code, found, language) =>
  isOwn(code) ? texts(language)(`checklist.issue.${code}`, { found }) : formatIssue(code, found, language);
