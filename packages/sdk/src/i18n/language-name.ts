import { canonicalLanguage } from './language-tag.js';
import { type Language, languageFallbacks } from './text.js';

/**
 * Returns the name of a language for a reader: `Arabisch` for `ar`. What is no tag of a known language, such as a name that
 * somebody typed, is returned as it is.
 */
export function languageName(tag: string, reader: Language): string {
  const canonical = canonicalLanguage(tag);
  if (canonical === undefined) return tag;
  return new Intl.DisplayNames(languageFallbacks(reader), { type: 'language', fallback: 'none' }).of(canonical) ?? tag;
}
