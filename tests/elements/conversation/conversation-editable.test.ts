import '@driehoek/elements/conversation/define';
import type { ConversationPlannerElement } from '@driehoek/elements/conversation';
import type { ConversationPlan } from '@driehoek/sdk/conversation';
import { finishedTalk, heldTalk } from '../../../stories/conversation-plans.js';
import { describeEditable } from '../shared/editable-claims.js';
import { ConversationPage, type ConversationTag } from './conversation.page.js';
import { schoolTalk } from './own-words.js';

type ConversationElement = HTMLElementTagNameMap[ConversationTag];

const WORDS = 'Dit is anders.';
const PLACE = 'de gymzaal';

/** How somebody edits a conversation in one of the elements. */
interface Case {
  readonly tag: ConversationTag;
  readonly value: ConversationPlan;
  /** The list of which the first row that the reader may change is edited, and the last removed. */
  readonly list: 'agenda' | 'agreements';
}

/** An agreement to which somebody said yes is not removed: it lapses. */
const { confirmations: _, ...unconfirmed } = finishedTalk;

const CASES: readonly Case[] = [
  { tag: 'dh-conversation-planner', value: schoolTalk, list: 'agenda' },
  { tag: 'dh-conversation-preparation', value: schoolTalk, list: 'agenda' },
  { tag: 'dh-conversation-talk', value: heldTalk, list: 'agreements' },
  { tag: 'dh-conversation-agreements', value: unconfirmed, list: 'agreements' },
];

for (const { tag, value: given, list } of CASES) {
  const value = { ...given, revision: 1 };
  const itemsOf = (plan: object) => (plan as ConversationPlan)[list];
  const pageOf = (element: ConversationElement) => new ConversationPage(element as ConversationPlannerElement);
  const count = itemsOf(value).length;

  describeEditable<ConversationPlan, ConversationElement>({
    tag,
    prepare: (element) => {
      element.perspective = 'class-teacher';
    },
    value,
    newer: { ...value, revision: 2, place: PLACE },
    other: { ...value, id: 'another-talk' },
    edit: (element) => {
      pageOf(element).unfoldAll();
      return pageOf(element).fill(pageOf(element).wordsField(list, 0), WORDS);
    },
    hasEdit: (plan) => itemsOf(plan).some(({ text }) => text === WORDS),
    hasNewer: (plan) => (plan as ConversationPlan).place === PLACE,
    control: (element) => pageOf(element).find(`[data-list=${list}] textarea`),
    undoable: {
      change: (element) => pageOf(element).remove(list, count - 1),
      isChanged: (plan) => itemsOf(plan).length < count,
      undo: (element) => pageOf(element).undo,
    },
  });
}
