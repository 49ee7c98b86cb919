/** A text in JSON, also one of which the end is missing, and whether it is the name of a field. */
const TEXT = /"((?:[^"\\]|\\.|\\$)*)(?:"(\s*:)?|$)/gs;
/** What pages write by themselves: a day, or an instant. */
const DATE = /^\d{4}-\d\d(-\d\dT?[\d:.Z+-]*)?$/;

/**
 * Finds the words in an entry of the journal that cannot be gone on with, of what was changed in it: each once, and what is no field of
 * its own as well, since nothing that somebody typed is to go. `known` is what the entry says of itself, such as the id of its record.
 */
export function findWords(entry: string, known: readonly string[] = []): string[] {
  const texts = [...entry.matchAll(TEXT)].flatMap(([, text = '', isField]) => (isField ? [] : readText(text).trim()));
  return [...new Set(texts)].filter((text) => /[\p{L}\p{N}]/u.test(text) && !DATE.test(text) && !known.includes(text));
}

/** Reads what is written in JSON; as it stands where that is damaged too. */
function readText(written: string): string {
  try {
    return JSON.parse(`"${written}"`) as string;
  } catch {
    return written;
  }
}
