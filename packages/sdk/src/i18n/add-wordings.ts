import { findWording, registeredLanguages } from './registry.js';
import { SOURCE_LANGUAGE, type Text } from './text.js';

/**
 * Adds the wordings in every loaded language to a built-in text. `key` is its key among the texts, `dutch` our Dutch
 * wording. A text with another Dutch wording is a school's own and is not changed; existing wordings are never
 * replaced. Returns the same object when there is nothing to add.
 */
export function addWordings(text: Text, key: string, dutch: string | undefined): Text {
  if (typeof text === 'string' || dutch === undefined || text[SOURCE_LANGUAGE] !== dutch) return text;
  const missing = registeredLanguages().flatMap((language) => {
    const wording = findWording(language, key);
    return typeof wording === 'string' && !Object.hasOwn(text, language) ? [[language, wording] as const] : [];
  });
  return missing.length === 0 ? text : { ...text, ...Object.fromEntries(missing) };
}
