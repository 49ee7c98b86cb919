import { findWording, registeredLanguages } from '../i18n/registry.js';
import { isBlank, type Language, SOURCE_LANGUAGE, type Text } from '../i18n/text.js';
import type { Reference, ReferenceKind } from '../shared/reference.js';
import type { Link } from '../shared/trace-chain.js';
import type { ConversationPlan } from './conversation-plan.js';
import { nameConversation } from './name-conversation.js';
import { isFromEarlierYear } from './start-from-earlier.js';

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
 * and of year plans. A start talk that goes on from an earlier year (`isFromEarlierYear`) has no links to the talks of then: they would tell which
 * were held. Ids of points must then differ between conversations too. Give it the copy that a reader may have
 * (`viewForPerspective`).
 */
export function listLinks(plan: ConversationPlan): ConversationLink[] {
  const conversation = { kind: 'conversation', id: plan.id } as const;
  const link = (
    kind: ReferenceKind,
    { id, text, from = conversation }: Pick<ConversationLink, 'id' | 'text' | 'from'>,
  ) => ({ kind, id, text, from });
  const own = new Set(listOwn(plan).map(keyOf));
  const startsAnew = isFromEarlierYear(plan);
  const isOfThen = (from: Reference) => startsAnew && OF_TALKS.has(from.kind) && !own.has(keyOf(from));
  const isGone = (from: Reference) => (from.kind === 'agenda-item' && !own.has(keyOf(from))) || isOfThen(from);
  const ofThis = <T extends { readonly from?: Reference }>({ from, ...item }: T) => ({
    ...item,
    ...(from && !isOfThen(from) && { from }),
  });
  return [
    {
      ...conversation,
      text: plan.title === undefined || isBlank(plan.title) ? nameInAll(plan) : plan.title,
      ...(plan.from && !startsAnew && { from: plan.from }),
    },
    ...plan.agenda.map((item) => link('agenda-item', ofThis(item))),
    ...(plan.goals ?? []).map((goal) => link('goal', ofThis(goal))),
    ...plan.agreements.map(({ goal, from = goalIn(plan, goal), ...agreement }) =>
      link('agreement', { ...agreement, ...(from && !isGone(from) && { from }) }),
    ),
  ];
}

/** The kinds of what belongs to one conversation. */
const OF_TALKS: ReadonlySet<string> = /* @__PURE__ */ new Set(['conversation', 'agenda-item', 'goal', 'agreement']);

const keyOf = ({ kind, id }: Reference): string => JSON.stringify([kind, id]);

function listOwn({ id, agenda, goals = [], agreements }: ConversationPlan): Reference[] {
  const points = { 'agenda-item': agenda, goal: goals, agreement: agreements };
  const ofKind = ([kind, items]: [string, readonly { readonly id: string }[]]) =>
    items.map((item) => ({ kind, id: item.id }));
  return [{ kind: 'conversation', id }, ...Object.entries(points).flatMap(ofKind)];
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
