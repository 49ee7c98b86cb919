// Apart from `texts.ts`: a page that only parses a conversation loads none of the hints for staff.
import { conversationIssues as nlIssues } from '../i18n/nl/conversation.js';
import { createIssueFormatter, type IssueCode, type IssueCodeOf } from '../shared/issue-texts.js';

/** The codes of all issues of this concept: the shared ones and its own. */
export type ConversationIssueCode = IssueCode | IssueCodeOf<typeof nlIssues>;

/** Formats the issues of this concept, the shared ones included. */
export const formatConversationIssue = /* @__PURE__ */ createIssueFormatter('conversation', nlIssues);
