import { findWording, registeredLanguages } from '../i18n/registry.js';
import { type Language, SOURCE_LANGUAGE, type Text } from '../i18n/text.js';
import type { ReferenceKind } from '../shared/reference.js';
import type { Link } from '../shared/trace-chain.js';
import type { ConversationPlan } from './conversation-plan.js';
import { nameConversation } from './name-conversation.js';

/** Something of a conversation in the chain from action point to evaluation. */
export interface ConversationLink extends Link {
  readonly kind: ReferenceKind;
  /** What it is about: what the conversation is called to anybody, the point, what was agreed. */
  readonly text: Text;
}

/**
 * The conversation, the points of its agenda and its agreements, each with what it comes from; points and agreements of
 * which nobody said that come from the conversation. For `traceBack` and `traceForward`, together with the links of other
 * conversations and of year plans. Ids of points must then differ between conversations too. Give it the copy that a
 * reader may have (`viewForPerspective`).
 */
export function listLinks(plan: ConversationPlan): ConversationLink[] {
  const conversation = { kind: 'conversation', id: plan.id } as const;
  const link = (
    kind: ReferenceKind,
    { id, text, from = conversation }: Pick<ConversationLink, 'id' | 'text' | 'from'>,
  ) => ({ kind, id, text, from });
  return [
    {
      ...conversation,
      text: plan.title ?? nameInAll(plan),
      ...(plan.from && { from: plan.from }),
    },
    ...plan.agenda.map((item) => link('agenda-item', item)),
    ...plan.agreements.map((agreement) => link('agreement', agreement)),
  ];
}

/** What a conversation without a title is called, in every language that is loaded. */
function nameInAll(plan: ConversationPlan): Text {
  const languages = [SOURCE_LANGUAGE, ...registeredLanguages()];
  const isNamed = (language: Language) =>
    language === SOURCE_LANGUAGE || findWording(language, 'conversation.untitled');
  const names = languages
    .filter(isNamed)
    .map((language) => [language, nameConversation(plan, undefined, { language })]);
  return Object.fromEntries(names);
}
