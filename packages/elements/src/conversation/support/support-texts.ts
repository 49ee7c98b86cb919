import { createTexts, type Translate, wordForReader } from '@driehoek/sdk/i18n';
import { supportView } from '@driehoek/sdk/i18n/nl/conversation-support';
import type { ConversationView } from '../conversation-view.js';

const texts = createTexts(supportView);

/** The texts about a plan of support; the pupil is addressed as a pupil, and somebody from outside as no parent. */
export function supportTexts({ language, wording, party }: ConversationView): Translate<keyof typeof supportView> {
  const reader = party === 'pupil' ? party : party === undefined ? 'external' : undefined;
  return wordForReader(texts(language, wording.texts), supportView, reader);
}
