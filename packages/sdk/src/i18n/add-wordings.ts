import { findWording, registeredLanguages } from './registry.js';
import { SOURCE_LANGUAGE, type Text } from './text.js';

/**
 * A built-in text with its wordings in every language that is loaded. `key` is its name among the texts, `dutch` what we wrote
 * in Dutch. It counts as built in for as long as it says that: a school's own wording stays as it is, and a wording that is
 * there is never replaced. The same object when there is nothing to add.
 */
export function addWordings(text: Text, key: string, dutch: string | undefined): Text {
  if (typeof text === 'string' || dutch === undefined || text[SOURCE_LANGUAGE] !== dutch) return text;
  const missing = registeredLanguages().flatMap((language) => {
    const wording = findWording(language, key);
    return typeof wording === 'string' && !Object.hasOwn(text, language) ? [[language, wording] as const] : [];
  });
  return missing.length === 0 ? text : { ...text, ...Object.fromEntries(missing) };
}
