import { explainTerm, findTerms, type GlossaryTerm } from '../glossary/index.js';
import type { Language } from '../i18n/text.js';
import type { PageTexts } from '../i18n/texts.js';

/**
 * Lists the terms of a glossary that occur in a text, by their `term`, each once; of our glossary when `terms` is left
 * out.
 */
export function termsIn(text: string, language: Language, terms?: readonly GlossaryTerm[]): string[] {
  return [...new Set(findTerms(text, language, terms && { terms }).map(({ term }) => term))];
}

/** Formats the meaning of a term, with its expansion; `''` when the glossary does not have it. */
export function meaningOf(
  term: string,
  language: Language,
  terms: readonly GlossaryTerm[] | undefined,
  texts: PageTexts | undefined,
): string {
  const found = explainTerm(term, { language, ...(terms && { terms }), ...(texts && { texts }) });
  if (!found) return '';
  return found.expansion ? `${found.expansion}. ${found.text}` : found.text;
}

export type { GlossaryTerm };
