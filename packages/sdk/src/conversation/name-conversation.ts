import { conversation as nl } from '../i18n/nl/conversation.js';
import { isBlank, languageFallbacks, localizeText, SOURCE_LANGUAGE } from '../i18n/text.js';
import { createTexts, type ReaderOptions } from '../i18n/texts.js';
import type { Party } from '../shared/parties.js';
import type { ConversationPlan } from './conversation-plan.js';

const names = /* @__PURE__ */ createTexts(nl);

/**
 * Formats the name of a conversation for a party: its own title, else the name of its type with a capital. Outside the
 * school a difficult talk is just called a conversation, because a name must not judge beforehand; `undefined` is for a place at
 * which several parties look. So is one with a blank title: the copy of who is not told of which kind it is.
 */
export function nameConversation(
  { title, type }: Pick<ConversationPlan, 'title' | 'type'>,
  party: Party | undefined,
  { language = SOURCE_LANGUAGE, texts }: ReaderOptions = {},
): string {
  if (title !== undefined && !isBlank(title)) return localizeText(title, language);
  const isHidden = title !== undefined || (type === 'difficult-talk' && party !== 'school');
  const name = names(language, texts)(isHidden ? 'conversation.untitled' : `conversation.type.${type}`);
  return name.charAt(0).toLocaleUpperCase([...languageFallbacks(language)]) + name.slice(1);
}
