import MiniSearch from 'minisearch';
import type { Passage } from './passages.js';

/** A passage that has the words that were looked for, in parts: what matched and what stands between. */
interface FoundPassage extends Passage {
  readonly excerpt: readonly { readonly text: string; readonly isMatch: boolean }[];
}

/** Of a passage, around the first word that was found. */
const EXCERPT = 160;
/** A shorter word has another word too near to it: `theme` and `them`, `schema` and `scheme`. */
const SHORTEST_MISSPELT = 7;

/** As MiniSearch takes a text apart. */
const SEPARATORS = /[\n\r\p{Z}\p{P}]+/u;

type Indexed = Passage & { readonly id: number; readonly title: string };

/** What a search gives. */
export interface Found {
  readonly count: number;
  /** The first of them. */
  readonly best: readonly FoundPassage[];
}

/** Creates the function that finds passages with all words that it is given, those first that have them in their heading, or are called so elsewhere. */
export function createFinder(passages: readonly Passage[], most: number): (words: string) => Found {
  const index = new MiniSearch<Indexed>({ fields: ['title', 'page', 'text', 'otherWords'] });
  // What stands above the first heading of a page has the page's own name for one.
  const all = passages.map((passage, id) => ({ ...passage, id, title: passage.heading || passage.page }));
  index.addAll(all);
  const search = (words: string, fuzzy: boolean) =>
    index.search(words, {
      prefix: (term) => term.length > 1,
      fuzzy: (term) => fuzzy && term.length >= SHORTEST_MISSPELT && 0.2,
      boost: { title: 3, page: 2, otherWords: 3 },
      combineWith: 'AND',
    });

  return (words) => {
    const exact = search(words, false);
    // What is misspelt is guessed only where nothing has the word as it was typed.
    const found = exact.length > 0 ? exact : search(words, true);
    const asked = words.toLowerCase().split(SEPARATORS).filter(Boolean);
    const ranked = found.map(({ id, match, score }) => {
      const passage = all[id as number]!;
      const isHeading =
        Object.values(match).filter((fields) => fields.includes('title') || fields.includes('otherWords')).length >=
        asked.length;
      // The name of a state is no heading: it leads to a picture, not to an explanation.
      const isState = !passage.text && passage.address.includes('/story/');
      const isWhole = asked.every((word) => match[word] !== undefined);
      const rank = (isHeading && !isState ? 2 : 0) + (isWhole ? 1 : 0);
      return { passage, rank, score, terms: Object.keys(match) };
    });
    const best = ranked
      .toSorted((a, b) => b.rank - a.rank || b.score - a.score)
      .slice(0, most)
      .map(({ passage: { id: _id, title: _title, otherWords: _otherWords, ...passage }, terms }) => ({
        ...passage,
        excerpt: excerptOf(passage.text, terms),
      }));
    return { count: found.length, best };
  };
}

/** Cuts a text around the first of the words, and marks each of them; its beginning when it has none. */
function excerptOf(text: string, terms: readonly string[]): FoundPassage['excerpt'] {
  const longestFirst = terms
    .toSorted((a, b) => b.length - a.length)
    .map((term) => term.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const places =
    terms.length === 0
      ? []
      : [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu'))];
  const first = places[0]?.index ?? 0;
  const wanted = Math.max(0, first - EXCERPT / 4);
  // At the beginning of a word, when there is one on the way.
  const start = wanted === 0 ? 0 : text.lastIndexOf(' ', first - 1) < wanted ? first : text.indexOf(' ', wanted) + 1;
  const end =
    start + EXCERPT < text.length ? Math.max(text.lastIndexOf(' ', start + EXCERPT), start + EXCERPT / 2) : text.length;
  const parts: { text: string; isMatch: boolean }[] = [{ text: start > 0 ? '… ' : '', isMatch: false }];
  let place = start;
  for (const { index, 0: word } of places) {
    if (index < start || index + word.length > end) continue;
    parts.push({ text: text.slice(place, index), isMatch: false }, { text: word, isMatch: true });
    place = index + word.length;
  }
  parts.push({ text: `${text.slice(place, end)}${end < text.length ? ' …' : ''}`, isMatch: false });
  return parts.filter((part) => part.text);
}
