// An apostrophe that Unicode calls a letter is an apostrophe.
const LETTER = /(?!\u02BC)[\p{L}\p{N}\p{M}_\u00AD]/u;
const IN_WORD = 1;
const BETWEEN = 2;

/** Per UTF-16 code unit what it is, once it was met. */
const kinds = /* @__PURE__ */ new Uint8Array(1 << 16);

/**
 * Where the first word from a place on begins; the length of the text when there is none. A word is a run of letters and
 * digits. A soft hyphen is a part of it, and so is `_`, as in the name of a file; hyphens, apostrophes and full stops are not.
 */
export function wordStart(text: string, from: number): number {
  let i = from;
  while (i < text.length && kindAt(text, i) === BETWEEN) i++;
  return i;
}

/** Where the word ends that begins at a place. */
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
  // Half a character says nothing without its other half.
  if (code < 0xd800 || code > 0xdfff) kinds[code] = kind;
  return kind;
}
