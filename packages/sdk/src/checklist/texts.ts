import { checklistIssues as nlIssues } from '../i18n/nl/checklist.js';
import { createIssueFormatter, type IssueCode, type IssueCodeOf } from '../shared/issue-texts.js';

/** The codes of all issues of this concept: the shared ones and its own. */
export type ChecklistIssueCode = IssueCode | IssueCodeOf<typeof nlIssues>;

/** Formats the issues of this concept, the shared ones included. */
export const formatChecklistIssue = /* @__PURE__ */ createIssueFormatter('checklist', nlIssues);
