import { createTexts, type Translate } from '@driehoek/sdk/i18n';
import { supportView } from '@driehoek/sdk/i18n/nl/conversation-support';
import type { ConversationView } from '../conversation-view.js';

const texts = createTexts(supportView);
type SupportKey = keyof typeof supportView;

/** The texts about a plan of support; the pupil is addressed as a pupil, and somebody from outside as no parent. */
export function supportTexts({ language, wording, party }: ConversationView): Translate<SupportKey> {
  const translate = texts(language, wording.texts);
  if (party !== 'pupil' && party !== undefined) return translate;
  return (key, values) => {
    const own = `${key}.${party ?? 'external'}`;
    return translate(isSupportKey(own) ? own : key, values);
  };
}

const isSupportKey = (key: string): key is SupportKey => Object.hasOwn(supportView, key);
