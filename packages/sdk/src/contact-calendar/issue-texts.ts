import { contactCalendarIssues as nl } from '../i18n/nl/contact-calendar.js';
import { createTexts } from '../i18n/texts.js';
import type { Language } from '../i18n/text.js';

type IssueKey = Extract<keyof typeof nl, `contact-calendar.issue.${string}`>;
/** The reasons for refusal of this concept alone. */
export type ContactCalendarIssueCode = IssueKey extends `contact-calendar.issue.${infer Code}` ? Code : never;

const texts = /* @__PURE__ */ createTexts(nl);

/** Says a reason for refusal of this concept in the reader's language. */
export function formatContactCalendarIssue(code: ContactCalendarIssueCode, found: string, language: Language): string {
  return texts(language)(`contact-calendar.issue.${code}`, { found });
}
