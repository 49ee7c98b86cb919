import { compoundHeads } from './compound-heads.js';
import type { GlossaryTerm } from './glossary-term.js';
import { type Spelling, spellTerm } from './spell-term.js';
import { wordEnd, wordStart } from './word-places.js';
import { foldJoint, foldWord, readWords, standsAlone } from './words.js';

/** The position of a term in a text. */
export interface FoundTerm {
  /** The `term` of the glossary. */
  readonly term: string;
  /** The start, in UTF-16 code units, for `String.slice`. */
  readonly start: number;
  /** The end, exclusive, in UTF-16 code units. */
  readonly end: number;
}

/**
 * A node of the tree of terms, reached by a sequence of words. Every word but the first is keyed with what joins it to
 * the previous word.
 */
interface Step {
  term?: string;
  unlessBefore?: RegExp | undefined;
  next?: Map<string, Step>;
}

const NOUN_KEY = 4;
const ADDRESS = ['http', 'https', 'www'];
/**
 * Matches words that form closed compounds: long enough, or an abbreviation that is pronounced as a word:
 * `havoleerling`.
 */
const NOUN = /^(?:\p{L}{5,}|havo|vmbo)$/u;

/** Finds the terms of one list, in time that grows with the text and not with the list. */
export class TermMatcher {
  readonly #first = new Map<string, Step>();
  /** The words that closed compounds may start with, by their first letters; long ones first. */
  readonly #nouns = new Map<string, { readonly noun: string; readonly term: string }[]>();
  readonly #heads = compoundHeads();
  /** The beginnings of words that can lead to a term, by which most words are skipped without being read. */
  readonly #beginnings = new Uint8Array(1 << 15);

  constructor(terms: readonly GlossaryTerm[], isDutch: boolean) {
    for (const word of ADDRESS) this.#enter(word);
    const spelled = terms.map((term) => ({ term: term.term, kinds: spellTerm(term, isDutch) }));
    for (const kind of [0, 1, 2]) {
      for (const { term, kinds } of spelled) for (const spelling of kinds[kind] ?? []) this.#add(spelling, term);
    }
    for (const nouns of this.#nouns.values()) nouns.sort((a, b) => b.noun.length - a.noun.length);
  }

  /** Finds every term in the text, in order; of several at one place the longest. */
  find(text: string): FoundTerm[] {
    const found: FoundTerm[] = [];
    let end = 0;
    for (let start = wordStart(text, 0); start < text.length; start = wordStart(text, end)) {
      end = wordEnd(text, start);
      const beginning = beginningOf(text, start, end);
      if (beginning !== undefined && this.#beginnings[beginning] === 0) continue;
      const word = foldWord(text.slice(start, end));
      const step = this.#first.get(word);
      // Words in a web address are not terms.
      if (step && ADDRESS.includes(word)) end = nextSpace(text, end);
      const match = (step && longest(text, start, end, step)) ?? this.#compound(text, start, end, word);
      if (match) found.push(match);
      if (match) end = match.end;
    }
    return found;
  }

  #add({ text, unlessBefore }: Spelling, term: string): void {
    const [first, ...rest] = readWords(text);
    if (!first) return;
    // Two words are often written as one with a hyphen: `cluster-3`.
    const isTwo = rest.filter(({ joint }) => joint === ' ').length === 1;
    for (const space of isTwo ? [' ', '-'] : [' ']) {
      let step = this.#enter(first.word);
      for (const { joint, word } of rest) {
        step.next ??= new Map();
        step = enter(step.next, (joint === ' ' ? space : joint) + word);
      }
      if (step.term === undefined) Object.assign(step, { term, unlessBefore });
    }
    if (rest.length > 0 || !NOUN.test(first.word)) return;
    const key = first.word.slice(0, NOUN_KEY);
    const nouns = this.#nouns.get(key) ?? [];
    nouns.push({ noun: first.word, term });
    this.#nouns.set(key, nouns);
  }

  #enter(word: string): Step {
    const beginning = beginningOf(word, 0, word.length);
    if (beginning !== undefined) this.#beginnings[beginning] = 1;
    return enter(this.#first, word);
  }

  /** Finds a closed compound of a term and a school noun, with or without a linking sound between them. */
  #compound(text: string, start: number, end: number, word: string): FoundTerm | undefined {
    const match = this.#nouns.get(word.slice(0, NOUN_KEY))?.find(({ noun }) => {
      if (!word.startsWith(noun)) return false;
      const head = word.slice(noun.length);
      return this.#heads.has(head) || this.#heads.has(head.replace(/^(?:s|en)/, ''));
    });
    return match && standsAlone(text, start, end) ? { term: match.term, start, end } : undefined;
  }
}

function enter(steps: Map<string, Step>, key: string): Step {
  let step = steps.get(key);
  if (!step) {
    step = {};
    steps.set(key, step);
  }
  return step;
}

/**
 * Calculates a number from the first three letters, ignoring case; `undefined` when one of them is not of the Latin
 * alphabet.
 */
function beginningOf(text: string, start: number, end: number): number | undefined {
  let beginning = 0;
  for (let i = start; i < start + 3; i++) {
    const code = i < end ? text.charCodeAt(i) : 0;
    if (code > 0x7f) return undefined;
    beginning = (beginning << 5) | (code & 31);
  }
  return beginning;
}

/** Finds the longest term that starts at a word. */
function longest(text: string, start: number, firstEnd: number, first: Step): FoundTerm | undefined {
  let best: FoundTerm | undefined;
  let step: Step | undefined = first;
  let joint: string | undefined;
  for (let from = start, last = firstEnd; step; ) {
    // The full stop behind `o.p.p.` belongs to it.
    const end = joint === '.' && text[last] === '.' && wordEnd(text, last + 1) === last + 1 ? last + 1 : last;
    // In `vmbo t/m havo` the `t` is not the level `vmbo-t`.
    const goesOn = last - from === 1 && /^\/\p{L}/u.test(text.slice(last, last + 2));
    const isOther = step.unlessBefore?.test(text.slice(end, end + 24));
    if (step.term !== undefined && !goesOn && !isOther && standsAlone(text, start, end)) {
      best = { term: step.term, start, end };
    }
    from = wordStart(text, last);
    if (!step.next || from === text.length) break;
    joint = foldJoint(text.slice(last, from));
    last = wordEnd(text, from);
    step = joint === undefined ? undefined : step.next.get(joint + foldWord(text.slice(from, last)));
  }
  return best;
}

function nextSpace(text: string, from: number): number {
  const space = text.slice(from).search(/\s/);
  return space < 0 ? text.length : from + space;
}
