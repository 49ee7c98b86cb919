import { conversationWays as nl } from '../../i18n/nl/conversation-ways.js';
import { SOURCE_LANGUAGE } from '../../i18n/text.js';
import { createTexts, type ReaderOptions } from '../../i18n/texts.js';
import type { ConversationType } from '../conversation-plan.js';
import { CONVERSATION_WAYS, type ConversationWay, wayDefaults } from './conversation-ways.js';

const wayTexts = /* @__PURE__ */ createTexts(nl);

/** A way of working as somebody chooses it. */
export interface WordedWay {
  readonly id: ConversationWay;
  readonly type: ConversationType;
  readonly title: string;
  /** What it is good for, in one line. */
  readonly when: string;
  /** How it goes, also what stands in no plan. */
  readonly how: string;
}

/** Lists the ways of working in the reader's language; another than Dutch is loaded first: `loadTexts(language, ['conversation-ways'])`. */
export function listWays({ language = SOURCE_LANGUAGE, texts }: ReaderOptions = {}): WordedWay[] {
  const translate = wayTexts(language, texts);
  return CONVERSATION_WAYS.map((id) => ({
    id,
    type: wayDefaults(id).type,
    title: translate(`conversation-ways.${id}.title`),
    when: translate(`conversation-ways.${id}.when`),
    how: translate(`conversation-ways.${id}.how`),
  }));
}
