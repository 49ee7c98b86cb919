// U+02BC, which Unicode classifies as a letter, is used as an apostrophe.
const LETTER = /(?!\u02BC)[\p{L}\p{N}\p{M}_\u00AD]/u;
const IN_WORD = 1;
const BETWEEN = 2;

/** The kind of each UTF-16 code unit, cached once it has been determined. */
const kinds = /* @__PURE__ */ new Uint8Array(1 << 16);

/**
 * Finds the start of the first word from an index on; the length of the text when there is none. A word is a run of
 * letters and digits, including soft hyphens and `_`, as in file names; hyphens, apostrophes and full stops are not
 * part of it.
 */
export function wordStart(text: string, from: number): number {
  let i = from;
  while (i < text.length && kindAt(text, i) === BETWEEN) i++;
  return i;
}

/** Finds the end of the word that starts at an index. */
export function wordEnd(text: string, start: number): number {
  let i = start;
  while (i < text.length && kindAt(text, i) === IN_WORD) i++;
  return i;
}

function kindAt(text: string, place: number): number {
  return kinds[text.charCodeAt(place)] || look(text, place);
}

function look(text: string, place: number): number {
  const code = text.charCodeAt(place);
  const isLow = code >= 0xdc00 && code <= 0xdfff;
  const character = String.fromCodePoint(text.codePointAt(isLow ? Math.max(0, place - 1) : place) ?? 0);
  const kind = LETTER.test(character) ? IN_WORD : BETWEEN;
  // The kind of a surrogate depends on its pair.
  if (code < 0xd800 || code > 0xdfff) kinds[code] = kind;
  return kind;
}
