import { partyOf } from '../shared/parties.js';
import { type ActionOn, may, mayChangeItem, partyOfReader, type Reader, type Shareable } from '../shared/rights.js';
import type { Role } from '../shared/roles.js';
import { fieldsOf, sameData } from '../shared/same-data.js';
import type { ConversationPlan, Participant } from './conversation-plan.js';
import { type Item, type ListRights, mergeList, applyChanges } from './merge-list.js';
import type { PLAN_FIELDS } from './plan-fields.js';
import { CONTRIBUTIONS, LIST_NAMES, LIST_FIELDS, type ListName, REQUIRED_LISTS } from './plan-fields.js';
import { toReader, viewForPerspective } from './view-for-perspective.js';

/** The fields of the plan itself that may be changed without leading the conversation, each with the right to do so. */
const FIELD_RIGHTS: { readonly [field in keyof typeof PLAN_FIELDS]?: ActionOn<'conversation'> } = {
  interpreter: 'change-interpreter',
  pupilRole: 'change-pupil-role',
};
/** A conversation does not become another, and its store counts the revisions; lists are merged item by item. */
const NOBODYS_FIELDS: readonly string[] = ['id', 'revision', 'schemaVersion', ...LIST_NAMES];

/**
 * The whole plan with what a reader changed in their copy of it (`viewForPerspective`): only what this reader may change,
 * whatever the copy holds. A server calls it with the plan that it keeps and the copy that it got. A role alone is a
 * reader who speaks for the party of that role; no reader at all changes nothing.
 *
 * `seen` is the copy with which the reader began. Give it when the plan may have changed since: then only what differs
 * between `seen` and `view` is changed, what others added meanwhile stays, what they removed does not come back, and
 * calling it twice adds nothing twice. Left out, the reader is taken to have begun with the plan as it is.
 *
 * - Parents and pupil: what they bring in themselves (expectations, strengths, agenda, questions) and their
 *   confirmation; parents also an interpreter and the languages of parents; the pupil also the pupil's role.
 * - School: all that it sees, but for what another party shared with some only, and others' confirmations.
 * - From outside: nothing.
 *
 * What a reader did not get stays as it was. In each list the places of what is not theirs stay; their own fill their own
 * places in the copy's order, and what is new comes last. An id that is taken gets a number behind it. Not checked:
 * whether the copy has the right shape (parse it first), who sent it, and whether the conversation is theirs to see.
 */
export function mergeView(
  plan: ConversationPlan,
  view: ConversationPlan,
  readerOrRole: Reader | Role | undefined,
  seen?: ConversationPlan,
): ConversationPlan {
  const reader = toReader(readerOrRole);
  if (!partyOfReader(reader) || !may(reader, 'conversation', 'prepare')) return plan;
  const now = viewForPerspective(plan, reader);
  const before = seen ?? now;
  const leads = may(reader, 'conversation', 'lead');
  const ownKeys = leads
    ? [...new Set([...Object.keys(before), ...Object.keys(view)])].filter((key) => !NOBODYS_FIELDS.includes(key))
    : Object.entries(FIELD_RIGHTS).flatMap(([key, action]) => (may(reader, 'conversation', action) ? [key] : []));
  const merged = fieldsOf(applyChanges(plan, before, view, ownKeys));

  for (const list of LIST_NAMES) {
    const rights = rightsIn(list, reader);
    if (!rights || sameData(itemsOf(before, list), itemsOf(view, list))) continue;
    const copies = { now: itemsOf(now, list), seen: itemsOf(before, list), sent: itemsOf(view, list) };
    const keys = leads ? undefined : Object.keys(LIST_FIELDS[list]);
    const items = mergeList(itemsOf(plan, list), copies, { ...rights, keys });
    if (items.length > 0 || plan[list] || view[list]) merged.set(list, items);
    // A plan without phases of its own follows its type again.
    if (items.length === 0 && !view[list] && !REQUIRED_LISTS.includes(list)) merged.delete(list);
  }
  if (!leads && may(reader, 'conversation', 'change-languages'))
    merged.set('participants', mergeLanguages(plan, before, view));
  return Object.fromEntries(merged) as unknown as ConversationPlan;
}

const itemsOf = (plan: ConversationPlan, list: ListName) => (plan[list] ?? []) as readonly Item[];

/** Which items of a list a reader may change, and how they are known again; `undefined` when none. */
function rightsIn(list: ListName, reader: Reader | undefined): Omit<ListRights, 'keys'> | undefined {
  const isOwn = ({ by }: Item) => by === partyOfReader(reader);
  const keyOf = ({ id }: Item) => id;
  // A party says once whether it agrees.
  if (list === 'confirmations') return { isMine: isOwn, isOwn, keyOf: ({ by }) => by };
  if (CONTRIBUTIONS.includes(list)) return { isMine: (item) => mayChangeItem(reader, item as Shareable), isOwn, keyOf };
  return may(reader, 'conversation', 'lead') ? { isMine: () => true, isOwn: () => true, keyOf } : undefined;
}

/** Parents know best which language they speak. */
function mergeLanguages(plan: ConversationPlan, before: ConversationPlan, view: ConversationPlan): Participant[] {
  const find = (copy: ConversationPlan, id: string) => copy.participants.find((person) => person.id === id);
  return plan.participants.map((person) => {
    const [seen, sent] = [find(before, person.id), find(view, person.id)];
    return sent && seen && partyOf(person.role) === 'parents' ? applyChanges(person, seen, sent, ['language']) : person;
  });
}
