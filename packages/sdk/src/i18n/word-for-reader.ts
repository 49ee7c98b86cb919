import type { Translate } from './texts.js';

/**
 * Texts in the words that a reader has of their own: a text with a second wording, its key and `.pupil` say, has that one; all others
 * stay as they are.
 *
 * @param catalogue where it is known which texts have a second wording
 * @param reader the end of the keys of these wordings; without one the texts are those for everybody
 */
export function wordForReader<Key extends string>(
  translate: Translate<Key>,
  catalogue: Readonly<Record<Key, unknown>>,
  reader: string | undefined,
): Translate<Key> {
  if (reader === undefined) return translate;
  const isKey = (key: string): key is Key => Object.hasOwn(catalogue, key);
  return (key, values) => {
    const own = `${key}.${reader}`;
    return translate(isKey(own) ? own : key, values);
  };
}
