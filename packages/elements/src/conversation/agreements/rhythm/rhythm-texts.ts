import { createTexts, type Translate } from '@driehoek/sdk/i18n';
import { conversationRhythmView } from '@driehoek/sdk/i18n/nl/conversation-rhythm';
import type { ConversationView } from '../../conversation-view.js';

const texts = createTexts(conversationRhythmView);
type RhythmKey = keyof typeof conversationRhythmView;

/** The texts of the section about short contacts; the pupil is addressed as a pupil. */
export function rhythmTexts({ language, wording, party }: ConversationView): Translate<RhythmKey> {
  const translate = texts(language, wording.texts);
  return (key, values) => {
    const own = `${key}.pupil`;
    return translate(party === 'pupil' && isRhythmKey(own) ? own : key, values);
  };
}

const isRhythmKey = (key: string): key is RhythmKey => Object.hasOwn(conversationRhythmView, key);
