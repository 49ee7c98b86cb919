import { createTexts, type Translate } from '@driehoek/sdk/i18n';
import { en } from './i18n/en.js';
import { nl } from './i18n/nl.js';

export type PortalTranslate = Translate<keyof typeof nl>;

const translate = createTexts({ nl, en });
const known = new Map<string, PortalTranslate>();

/**
 * The portal's texts for a language. `{amount}` is filled with `count` as people write it in that language: `1.234`
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
