import { isDutch, type Language } from '../i18n/text.js';
import { glossary } from './glossary.js';
import type { GlossaryTerm } from './glossary-term.js';
import { type FoundTerm, TermMatcher } from './term-matcher.js';

interface Matchers {
  dutch?: TermMatcher;
  other?: TermMatcher;
}

/** The matchers of each list, created once per kind of language. */
const known = /* @__PURE__ */ new WeakMap<readonly GlossaryTerm[], Matchers>();

export interface FindTermsOptions {
  /** The terms to use; our glossary when left out. Do not change the list afterwards: it is read once. */
  readonly terms?: readonly GlossaryTerm[];
}

/**
 * Finds the terms of the glossary in a text, in order and without overlap; of several at one place the longest.
 *
 * - A term counts with its expansion and aliases, in capitals or not, in the plural, with or without full stops (`o.p.p.`),
 *   with a hyphen or any apostrophe (`ib-er`, `ib’er`), accents or none, and over a line break.
 * - Never inside another word, a file name or an address (`kort`, `opp.pdf`, `mentor@school.nl`).
 * - Of a compound with hyphens it is the part that is the term (`opp-gesprek`, `mbo-opp`). Closed compounds of full words
 *   with the nouns that schools use are found whole (`mentorgesprek`).
 * - In Dutch all terms count. In every other language the ones that are everyday words there (`so`, `pro`, `mr`, `sop`, `lob`,
 *   `arrangement`) count by their longer names alone (`speciaal onderwijs`); `mentor` does count, for readers from elsewhere
 *   do not know what the mentor of a class is.
 *
 * Not checked: what a writer meant. A Dutch `so` may be a short test. `mr.` before a word is treated as a title, even
 * at the end of a sentence.
 *
 * @param language - The language of the text, a BCP 47 tag.
 */
export function findTerms(text: string, language: Language, options: FindTermsOptions = {}): FoundTerm[] {
  return matcherFor(options.terms ?? glossary, isDutch(language)).find(text);
}

/** Returns the matcher of a list; creates it at first use. */
export function matcherFor(terms: readonly GlossaryTerm[], inDutch: boolean): TermMatcher {
  let matchers = known.get(terms);
  if (!matchers) {
    matchers = {};
    known.set(terms, matchers);
  }
  const kind = inDutch ? 'dutch' : 'other';
  return (matchers[kind] ??= new TermMatcher(terms, inDutch));
}
