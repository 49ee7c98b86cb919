import { contactCalendar as nl, contactCalendarIssues as nlIssues } from '../i18n/nl/contact-calendar.js';
import { createTexts } from '../i18n/texts.js';
import { createIssueFormatter, type IssueCode, type IssueCodeOf } from '../shared/issue-texts.js';

/** The texts of kinds, roles, channels and holidays. */
export const contactCalendarTexts = /* @__PURE__ */ createTexts(nl);

/** The codes of all issues of this concept: the shared ones and its own. */
export type ContactCalendarIssueCode = IssueCode | IssueCodeOf<typeof nlIssues>;

/** Formats the issues of this concept, the shared ones included. */
export const formatContactCalendarIssue = /* @__PURE__ */ createIssueFormatter('contact-calendar', nlIssues);
