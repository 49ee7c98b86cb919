import { parentOffers as nl, parentOffersIssues as nlIssues } from '../i18n/nl/parent-offers.js';
import { createTexts } from '../i18n/texts.js';
import { createIssueFormatter, type IssueCode, type IssueCodeOf } from '../shared/issue-texts.js';

/** The names of kinds of offers and answers. */
export const parentOffersTexts = /* @__PURE__ */ createTexts(nl);

/** The codes of all issues of this concept: the shared ones and its own. */
export type ParentOffersIssueCode = IssueCode | IssueCodeOf<typeof nlIssues>;

/** Formats the issues of this concept, the shared ones included. */
export const formatParentOffersIssue = /* @__PURE__ */ createIssueFormatter('parent-offers', nlIssues);
