import { classContacts as nl, classContactsIssues as nlIssues } from '../i18n/nl/class-contacts.js';
import { createTexts } from '../i18n/texts.js';
import { createIssueFormatter, type IssueCode, type IssueCodeOf } from '../shared/issue-texts.js';

/** The texts of topics, ways and kinds of contact. */
export const classContactsTexts = /* @__PURE__ */ createTexts(nl);

/** The codes of all issues of this concept: the shared ones and its own. */
export type ClassContactsIssueCode = IssueCode | IssueCodeOf<typeof nlIssues>;

/** Formats the issues of this concept, the shared ones included. */
export const formatClassContactsIssue = /* @__PURE__ */ createIssueFormatter('class-contacts', nlIssues);
