import { addWordings } from '../i18n/add-wordings.js';
import { glossaryTerms as nl } from '../i18n/nl/glossary-terms.js';
import { type Language, languageFallbacks, SOURCE_LANGUAGE } from '../i18n/text.js';
import type { ReaderOptions } from '../i18n/texts.js';
import { matcherFor } from './find-terms.js';
import { glossary } from './glossary.js';
import type { CheckedState, GlossaryTerm } from './glossary-term.js';

export interface ExplainOptions extends ReaderOptions {
  /** The terms to use; our glossary when left out. Do not change the list afterwards: it is read once. */
  readonly terms?: readonly GlossaryTerm[];
}

/** A term explained to a reader. */
export interface TermExplanation {
  /** The `term` of the glossary. */
  readonly term: string;
  /** In Dutch: what it stands for. */
  readonly expansion?: string;
  /** The explanation. */
  readonly text: string;
  /** The language of `text`: the reader's where it is available. */
  readonly language: Language;
  /** Whether the explanation was looked up. */
  readonly checked: CheckedState;
  /** Terms that help to understand this one; each can be explained in its turn, if the list has it. */
  readonly seeAlso: readonly string[];
}

/**
 * Explains a term, looked up as people write it: by its name, expansion or alias, in any form that `findTerms` knows, or as
 * the only term in one word with hyphens (`opp-gesprek`). `undefined` when the list does not have it.
 *
 * The explanation is in the reader's language when that is Dutch, when it is loaded (`loadTexts(language,
 * ['glossary-terms'])`), or when `options.texts` has one as `glossary.explanation.<term>`; else it falls back as texts do.
 */
export function explainTerm(term: string, options: ExplainOptions = {}): TermExplanation | undefined {
  const { language = SOURCE_LANGUAGE, terms = glossary, texts = {} } = options;
  const entry = findEntry(term.trim(), terms);
  if (!entry) return undefined;
  const key = `glossary.explanation.${entry.term}` as keyof typeof nl;
  const own = { nl: entry.nl, ...(entry.en !== undefined && { en: entry.en }) };
  const localized = addWordings(own, key, nl[key]);
  const ours: { readonly [language: Language]: string } = typeof localized === 'string' ? own : localized;
  const worded = languageFallbacks(language).flatMap((candidate) => {
    const wording = texts[candidate]?.[key] ?? ours[candidate];
    return typeof wording === 'string' ? [{ language: candidate, text: wording }] : [];
  });
  const [first = { language: SOURCE_LANGUAGE, text: entry.nl }] = worded;
  const { expansion, checked, seeAlso } = entry;
  return { term: entry.term, ...(expansion !== undefined && { expansion }), ...first, checked, seeAlso };
}

function findEntry(asked: string, terms: readonly GlossaryTerm[]): GlossaryTerm | undefined {
  const lower = asked.toLowerCase();
  const named =
    terms.find(({ term }) => term.toLowerCase() === lower) ??
    terms.find(({ expansion, aliases }) => [expansion, ...aliases].some((name) => name?.toLowerCase() === lower));
  if (named || !lower) return named;
  // The caller means the term, so it is looked up as in a Dutch text, also when the word is an everyday word of another
  // language.
  const [found, ...more] = matcherFor(terms, true).find(asked);
  if (!found || more.length > 0) return undefined;
  const around = asked.slice(0, found.start) + asked.slice(found.end);
  const isAsked = /^[\p{P}\s]*$/u.test(around) || /^[\p{L}\p{N}\p{M}-]+$/u.test(around);
  return isAsked ? terms.find(({ term }) => term === found.term) : undefined;
}
