import { checklistIssues as nl } from '../i18n/nl/checklist.js';
import { createTexts } from '../i18n/texts.js';
import { type IssueCode, type WordIssue, wordIssue } from '../shared/issue-texts.js';

type OwnCode = keyof typeof nl extends `checklist.issue.${infer Code}` ? Code : never;
/** The reasons for refusal of this concept: those of all, and its own. */
export type ChecklistIssueCode = IssueCode | OwnCode;

const texts = createTexts(nl);

const isOwn = (code: string): code is OwnCode => Object.hasOwn(nl, `checklist.issue.${code}`);

/** Knows the codes of all concepts and those of this one. */
export const wordChecklistIssue: WordIssue = (code, found, language) =>
  isOwn(code) ? texts(language)(`checklist.issue.${code}`, { found }) : wordIssue(code, found, language);
