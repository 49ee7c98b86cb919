/** A word and what it means. */
export type Word<T> = readonly [word: string, meaning: T];

/**
 * Finds what a word of a spreadsheet means. A word as written goes before one that differs in case, spaces,
 * underscores or hyphens within; of the latter, earlier lists go before later. A word that has two meanings in
 * one list has none: we do not guess.
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

/** The alternatives in a text: `klas | groep`. */
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
