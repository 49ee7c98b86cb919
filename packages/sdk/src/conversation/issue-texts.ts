import { conversationIssues as nl } from '../i18n/nl/conversation.js';
import { createTexts } from '../i18n/texts.js';
import { type IssueCode, type FormatIssue, formatIssue } from '../shared/issue-texts.js';

type OwnCode = keyof typeof nl extends `conversation.issue.${infer Code}` ? Code : never;
/** The reasons for refusal of this concept: those of all, and its own. */
export type ConversationIssueCode = IssueCode | OwnCode;

const texts = /* @__PURE__ */ createTexts(nl);

const isOwn = (code: string): code is OwnCode => Object.hasOwn(nl, `conversation.issue.${code}`);

/** Knows the codes of all concepts and those of this one. */
export const formatConversationIssue: FormatIssue = (code, found, language) =>
  isOwn(code) ? texts(language)(`conversation.issue.${code}`, { found }) : formatIssue(code, found, language);
