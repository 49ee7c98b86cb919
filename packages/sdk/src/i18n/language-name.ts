import { canonicalLanguage } from './language-tag.js';
import { type Language, languageFallbacks, localizeText, type Text } from './text.js';

/** Languages that are spoken at home in the Netherlands and that a browser may have no name for; Chromium has none of these. */
const OWN_NAMES: ReadonlyMap<string, Text> = new Map([
  ['ber', { nl: 'Berbers', en: 'Berber' }],
  ['pap', { nl: 'Papiaments', en: 'Papiamento' }],
  ['rif', { nl: 'Riffijns', en: 'Riffian' }],
  ['rom', { nl: 'Romani', en: 'Romani' }],
  ['shi', { nl: 'Tashelhiyt', en: 'Tashelhiyt' }],
  ['srn', { nl: 'Sranantongo', en: 'Sranan Tongo' }],
  ['tzm', { nl: 'Tamazight', en: 'Tamazight' }],
  ['zgh', { nl: 'Tamazight', en: 'Tamazight' }],
]);

/**
 * Returns the name of a language for a reader: `Arabisch` for `ar`. What is no tag of a known language, such as a name that
 * somebody typed, is returned as it is.
 */
export function languageName(tag: string, reader: Language): string {
  const canonical = canonicalLanguage(tag);
  if (canonical === undefined) return tag;
  const known = new Intl.DisplayNames(languageFallbacks(reader), { type: 'language', fallback: 'none' }).of(canonical);
  return known ?? localizeText(OWN_NAMES.get(canonical) ?? tag, reader);
}
