import { familyHelp as nl, familyHelpIssues as nlIssues } from '../i18n/nl/family-help.js';
import { createTexts } from '../i18n/texts.js';
import { createIssueFormatter, type IssueCode, type IssueCodeOf } from '../shared/issue-texts.js';

/** The names of the kinds of help, and the wording of advice about a list. */
export const familyHelpTexts = /* @__PURE__ */ createTexts(nl);

/** The codes of all issues of this concept: the shared ones and its own. */
export type FamilyHelpIssueCode = IssueCode | IssueCodeOf<typeof nlIssues>;

/** Formats the issues of this concept, the shared ones included. */
export const formatFamilyHelpIssue = /* @__PURE__ */ createIssueFormatter('family-help', nlIssues);
