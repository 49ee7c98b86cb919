import { conversation as nl, conversationIssues as nlIssues } from '../i18n/nl/conversation.js';
import { conversationHints as nlHints } from '../i18n/nl/conversation-staff.js';
import { createTexts } from '../i18n/texts.js';
import { createIssueFormatter, type IssueCode, type IssueCodeOf } from '../shared/issue-texts.js';

/** The texts of types, phases, parties, the pupil's part, focus, status, check-ins and media. */
export const conversationTexts = /* @__PURE__ */ createTexts({ ...nl, ...nlHints });

/** The codes of all issues of this concept: the shared ones and its own. */
export type ConversationIssueCode = IssueCode | IssueCodeOf<typeof nlIssues>;

/** Formats the issues of this concept, the shared ones included. */
export const formatConversationIssue = /* @__PURE__ */ createIssueFormatter('conversation', nlIssues);
