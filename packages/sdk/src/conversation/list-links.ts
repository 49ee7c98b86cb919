import { findWording, registeredLanguages } from '../i18n/registry.js';
import { type Language, SOURCE_LANGUAGE, type Text } from '../i18n/text.js';
import type { Reference, ReferenceKind } from '../shared/reference.js';
import type { Link } from '../shared/trace-chain.js';
import type { ConversationPlan } from './conversation-plan.js';
import { nameConversation } from './name-conversation.js';

/** A link of a conversation in the chain from action point to evaluation. */
export interface ConversationLink extends Link {
  readonly kind: ReferenceKind;
  /** The text of the link: the conversation's name for any reader, the agenda item, the goal, or the agreement. */
  readonly text: Text;
}

/**
 * Lists the conversation, its agenda items, its goals and its agreements as links, each with what it comes from: the
 * conversation, when nobody set something else, and for an agreement also when its agenda item is not in this copy, so that
 * no chain ends half-way. An agreement that is for a goal comes from that, unless it says otherwise. For `traceBack` and `traceForward`, together with the links of other conversations
 * and of year plans. Ids of points must then differ between conversations too. Give it the copy that a reader may have
 * (`viewForPerspective`).
 */
export function listLinks(plan: ConversationPlan): ConversationLink[] {
  const conversation = { kind: 'conversation', id: plan.id } as const;
  const link = (
    kind: ReferenceKind,
    { id, text, from = conversation }: Pick<ConversationLink, 'id' | 'text' | 'from'>,
  ) => ({ kind, id, text, from });
  const points = new Set(plan.agenda.map(({ id }) => id));
  const isGone = ({ kind, id }: Reference) => kind === 'agenda-item' && !points.has(id);
  return [
    {
      ...conversation,
      text: plan.title ?? nameInAll(plan),
      ...(plan.from && { from: plan.from }),
    },
    ...plan.agenda.map((item) => link('agenda-item', item)),
    ...(plan.goals ?? []).map((goal) => link('goal', goal)),
    ...plan.agreements.map(({ goal, from = goalIn(plan, goal), ...agreement }) =>
      link('agreement', { ...agreement, ...(from && !isGone(from) && { from }) }),
    ),
  ];
}

function goalIn({ goals = [] }: ConversationPlan, id: string | undefined): Reference | undefined {
  return id !== undefined && goals.some((goal) => goal.id === id) ? { kind: 'goal', id } : undefined;
}

/** Formats the name of a conversation without a title, in every loaded language. */
function nameInAll(plan: ConversationPlan): Text {
  const languages = [SOURCE_LANGUAGE, ...registeredLanguages()];
  const isNamed = (language: Language) =>
    language === SOURCE_LANGUAGE || findWording(language, 'conversation.untitled');
  const names = languages
    .filter(isNamed)
    .map((language) => [language, nameConversation(plan, undefined, { language })]);
  return Object.fromEntries(names);
}
