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
  return (word) => exact.get(word) ?? folded.get(fold(word));
}

/** Splits a text into its alternatives: `klas | groep`. */
export function listAlternatives(text: string): string[] {
  return text.split(' | ');
}

function fold(word: string): string {
  const joined = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, '');
  return joined.replace(/(\p{L})-(?=\p{L})/gu, '$1');
}
