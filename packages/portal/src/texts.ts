import { createTexts, registerLanguage, type Translate } from '@driehoek/sdk/i18n';
import { nl } from './i18n/nl.js';

export type PortalTranslate = Translate<keyof typeof nl>;

registerLanguage('en', { portal: () => import('./i18n/en.js') });

const translate = createTexts(nl);
const known = new Map<string, PortalTranslate>();

/**
 * The portal's texts for a language, once that is loaded (`loadLanguage`). `{amount}` is filled with `count` as people write it in that language: `1.234`
 * in Dutch, `1,234` in English.
 */
export function portalTexts(language: string): PortalTranslate {
  const before = known.get(language);
  if (before) return before;
  const plain = translate(language);
  const numbers = new Intl.NumberFormat(language);
  const texts: PortalTranslate = (key, values = {}) => {
    const { count } = values;
    return plain(key, typeof count === 'number' ? { amount: numbers.format(count), ...values } : values);
  };
  known.set(language, texts);
  return texts;
}
