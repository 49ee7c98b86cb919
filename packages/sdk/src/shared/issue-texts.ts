import { shared as nl } from '../i18n/nl/shared.js';
import { createTexts } from '../i18n/texts.js';
import type { Language } from '../i18n/text.js';

type IssueKey = Extract<keyof typeof nl, `shared.issue.${string}`>;
/** The reasons for refusal that every concept may give; a concept may have more of its own. */
export type IssueCode = IssueKey extends `shared.issue.${infer Code}` ? Code : never;

/** Says a reason for refusal in the reader's language. */
export type FormatIssue = (code: string, found: string, language: Language) => string;

const texts = createTexts(nl);

/** Knows the codes of all concepts. */
export const formatIssue: FormatIssue = (code, found, language) =>
  texts(language)(`shared.issue.${code as IssueCode}`, { found });
