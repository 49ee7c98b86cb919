import { conversationIssues as nl } from '../i18n/nl/conversation.js';
import { createIssueFormatter, type IssueCode, type IssueCodeOf } from '../shared/issue-texts.js';

// Apart from `texts.ts`, whose texts for staff would else be loaded with every conversation.

/** The codes of all issues of this concept: the shared ones and its own. */
export type ConversationIssueCode = IssueCode | IssueCodeOf<typeof nl>;

/** Formats the issues of this concept, the shared ones included. */
export const formatConversationIssue = /* @__PURE__ */ createIssueFormatter('conversation', nl);
