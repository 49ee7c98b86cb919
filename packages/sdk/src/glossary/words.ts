import { wordEnd, wordStart } from './word-places.js';

const HYPHEN = '\\-\u2010\u2011';
const APOSTROPHE = "'\u2019\u2018\u02BC`\u00B4";

const SPACE = /* @__PURE__ */ new RegExp(`^(?:\\s+|[${HYPHEN}]\\s+|\\s+[${HYPHEN}])$`);
const HYPHEN_OR_APOSTROPHE = /* @__PURE__ */ new RegExp(`^\\.?[${HYPHEN}${APOSTROPHE}]$`);
const JOINS_AFTER = /* @__PURE__ */ new RegExp(`^(?:@|[.${APOSTROPHE}][\\p{L}\\p{N}])`, 'u');
const JOINS_BEFORE = /* @__PURE__ */ new RegExp(`(?:@|[\\p{L}\\p{N}][.${APOSTROPHE}])$`, 'u');

/**
 * The longest word of which letters are normalized, in UTF-16 code units. Normalizing takes time that grows with the square
 * of the marks on one letter, and no term is that long.
 */
const LONGEST_WORD = 200;

/**
 * Normalizes a word: lower case, without soft hyphens, and from five letters on without accents (`coordinator`); in
 * short words an accent makes another word.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length > LONGEST_WORD) return lower;
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 0x7f) return foldLetters(lower);
  return lower;
}

function foldLetters(lower: string): string {
  const plain = lower.normalize('NFKD').replace(/[\p{M}\u00AD]/gu, '');
  return plain.length < 5 ? lower.normalize('NFKC').replaceAll('\u00AD', '') : plain;
}

/**
 * Normalizes what joins two words: `' '` for white space of any length, line breaks included, and for a hyphen with
 * space on one side (`ouder- en`); `'-'` for a hyphen or an apostrophe; `'.'`; `'/'`. `undefined` for anything that
 * separates words.
 */
export function foldJoint(joint: string): string | undefined {
  if (joint === ' ' || joint === '-' || joint === '.' || joint === '/') return joint;
  if (SPACE.test(joint)) return ' ';
  if (HYPHEN_OR_APOSTROPHE.test(joint)) return '-';
  return joint.trim() === '/' ? '/' : undefined;
}

/**
 * Whether a reader would see a whole word, or a part between hyphens. It is not when it goes on behind an apostrophe (`so's`)
 * or a full stop (`opp.pdf`), nor beside an `@`.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  return !JOINS_AFTER.test(text.slice(end, end + 3)) && !JOINS_BEFORE.test(text.slice(Math.max(0, start - 3), start));
}

/** Reads the words of a name, each with what joins it to the previous one: `b/k` is `b` and, after a `/`, `k`. */
export function readWords(text: string): { readonly joint: string; readonly word: string }[] {
  const words: { joint: string; word: string }[] = [];
  let end = 0;
  for (let start = wordStart(text, 0); start < text.length; start = wordStart(text, end)) {
    const joint = foldJoint(text.slice(end, start)) ?? ' ';
    end = wordEnd(text, start);
    words.push({ joint, word: foldWord(text.slice(start, end)) });
  }
  return words;
}
