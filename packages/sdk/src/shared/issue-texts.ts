import { shared as nl } from '../i18n/nl/shared.js';
import { createTexts } from '../i18n/texts.js';
import type { Catalogue } from '../i18n/catalogue.js';
import type { Language } from '../i18n/text.js';

/** The codes in the keys `<concept>.issue.<code>` of a catalogue. */
export type IssueCodeOf<Dutch> =
  Extract<keyof Dutch, `${string}.issue.${string}`> extends `${string}.issue.${infer Code}` ? Code : never;

/** The codes of issues that every concept may report; a concept may add its own. */
export type IssueCode = IssueCodeOf<typeof nl>;

/** Formats an issue in a language from its code; `found` is the value that was found in the data. */
export type FormatIssue = (code: string, found: string, language: Language) => string;

const texts = /* @__PURE__ */ createTexts(nl);

/** Formats the issues that every concept may report. */
export const formatIssue: FormatIssue = (code, found, language) =>
  texts(language)(`shared.issue.${code as IssueCode}`, { found });

/**
 * Creates the formatter of a concept's issues. `dutch` holds the messages of its own codes, keyed
 * `<concept>.issue.<code>`; every other code is formatted by {@link formatIssue}.
 */
export function createIssueFormatter(concept: string, dutch: Catalogue): FormatIssue {
  const ownTexts = createTexts(dutch);
  return (code, found, language) => {
    const key = `${concept}.issue.${code}`;
    return Object.hasOwn(dutch, key) ? ownTexts(language)(key, { found }) : formatIssue(code, found, language);
  };
}
