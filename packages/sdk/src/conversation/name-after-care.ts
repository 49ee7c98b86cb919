import { localizeText } from '../i18n/text.js';
import type { CheckIn } from './check-in.js';
import type { ConversationPlan } from './conversation-plan.js';
import { nameDoer } from './name-doer.js';
import type { NamingOptions } from './name-party.js';
import { conversationTexts } from './texts.js';

/**
 * Formats what the contact follows in which the school asks how it went: who took something up, and what was agreed, so that two of
 * them are told apart. `undefined` of any other contact, and when the agreement is not in the plan; of a copy that is what its reader
 * may see. It hides nothing itself.
 */
export function nameAfterCare(
  plan: Pick<ConversationPlan, 'agreements' | 'participants' | 'parties'>,
  { kind, from }: Pick<CheckIn, 'kind' | 'from'>,
  options: NamingOptions = {},
): string | undefined {
  if (kind !== 'after-care' || from?.kind !== 'agreement') return undefined;
  const agreement = plan.agreements.find(({ id }) => id === from.id);
  if (!agreement) return undefined;
  const { language = 'nl', texts } = options;
  const translate = conversationTexts(language, texts);
  const text = localizeText(agreement.text, language).trim();
  const who = nameDoer(plan, agreement, options);
  if (who === undefined) return text && translate('conversation.check-in.of', { text });
  return text
    ? translate('conversation.check-in.of-doer', { who, text })
    : translate('conversation.check-in.of', { text: who });
}
