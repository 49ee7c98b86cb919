import { createTexts, registerLanguage, type Translate, wordForReader } from '@driehoek/sdk/i18n';
import type { Role } from '@driehoek/sdk/shared';
import { nl } from './i18n/nl.js';

export type PortalTranslate = Translate<keyof typeof nl>;

registerLanguage('en', { portal: () => import('./i18n/en.js') });

const texts = createTexts(nl);
const known = new Map<string, PortalTranslate>();

/**
 * Translates the portal's keys into a language; load that language first (`loadLanguage`), else the texts are Dutch.
 * `{amount}` is filled with `count`, with digits grouped as the language groups them: `1.234` in Dutch, `1,234` in
 * English. A reader who has a wording of their own, its key and `.pupil` say, gets that one. The same function for the same
 * language and reader, so that it can be compared.
 */
export function portalTexts(language: string, reader?: Role): PortalTranslate {
  const id = `${language} ${reader}`;
  const before = known.get(id);
  if (before) return before;
  const plain = wordForReader(texts(language), nl, reader);
  const numbers = new Intl.NumberFormat(language);
  const translate: PortalTranslate = (key, values = {}) => {
    const { count } = values;
    return plain(key, typeof count === 'number' ? { amount: numbers.format(count), ...values } : values);
  };
  known.set(id, translate);
  return translate;
}
