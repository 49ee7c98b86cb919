import { createTexts, type Translate, wordForReader } from '@driehoek/sdk/i18n';
import { conversationRhythmView } from '@driehoek/sdk/i18n/nl/conversation-rhythm';
import type { ConversationView } from '../../conversation-view.js';

const texts = createTexts(conversationRhythmView);

/** The texts of the section about short contacts; the pupil is addressed as a pupil. */
export function rhythmTexts({
  language,
  wording,
  party,
}: ConversationView): Translate<keyof typeof conversationRhythmView> {
  return wordForReader(texts(language, wording.texts), conversationRhythmView, party === 'pupil' ? party : undefined);
}
