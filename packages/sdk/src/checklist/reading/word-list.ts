/** A word with its meaning. */
export type Word<T> = readonly [word: string, meaning: T];

/**
 * Creates a function that finds the meaning of a word in a spreadsheet. An exact match takes precedence over one that
 * differs in case, spaces, underscores or hyphens; among the latter, earlier lists take precedence. A word with two
 * meanings in one list has none.
 */
export function createWordList<T>(...lists: readonly (readonly Word<T>[])[]): (word: string) => T | undefined {
  const exact = new Map<string, T>();
  const folded = new Map<string, T | undefined>();
  for (const list of lists) {
    const meanings = new Map<string, T | undefined>();
    for (const [word, meaning] of list) {
      if (!exact.has(word)) exact.set(word, meaning);
      const key = fold(word);
      meanings.set(key, meanings.has(key) && meanings.get(key) !== meaning ? undefined : meaning);
    }
    for (const [key, meaning] of meanings) if (!folded.has(key)) folded.set(key, meaning);
  }
  const longest = Math.max(0, ...[...folded.keys()].map(({ length }) => length));
  return (word) => exact.get(word) ?? (isMuchLonger(word, longest) ? undefined : folded.get(fold(word)));
}

/** Splits a text into its alternatives: `klas | groep`. */
export function listAlternatives(text: string): string[] {
  return text.split(' | ');
}

/**
 * Whether a cell is so long that it cannot be a word. Normalizing takes time that grows with the square of the marks on one
 * letter, so a cell of a hundred thousand marks would take minutes. A letter may be written with a few marks.
 */
function isMuchLonger(word: string, longest: number): boolean {
  return word.length > 4 * longest && word.replace(/[\s_]+/g, '').length > 4 * longest;
}

function fold(word: string): string {
  const joined = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, '');
  return joined.replace(/(\p{L})-(?=\p{L})/gu, '$1');
}
