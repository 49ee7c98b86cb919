import { findTerms, type GlossaryTerm } from '@driehoek/sdk/glossary';

/** What is found in a text, as `term: as it stands there`; the term alone where that is the same. */
export const found = (text: string, language = 'nl', terms?: readonly GlossaryTerm[]): string[] =>
  findTerms(text, language, terms && { terms }).map(({ term, start, end }) => {
    const slice = text.slice(start, end);
    return slice === term ? term : `${term}: ${slice}`;
  });

export const ownTerm = (term: string, more: Partial<GlossaryTerm> = {}): GlossaryTerm => ({
  term,
  aliases: [],
  seeAlso: [],
  nl: `Wat ${term} is.`,
  en: `What ${term} is.`,
  checked: 'verified',
  ...more,
});
