import { partyOf } from '../shared/parties.js';
import { type ActionOn, may, mayChangeItem, partyOfReader, type Reader, type Shareable } from '../shared/rights.js';
import type { Role } from '../shared/roles.js';
import { fieldsOf, sameData } from '../shared/same-data.js';
import type { ConversationPlan, Participant } from './conversation-plan.js';
import { type Item, type ListRights, mergeList, applyChanges } from './merge-list.js';
import type { PLAN_FIELDS } from './plan-fields.js';
import { CONTRIBUTIONS, LIST_NAMES, LIST_FIELDS, type ListName, listShared, REQUIRED_LISTS } from './plan-fields.js';
import { toReader, viewForPerspective } from './view-for-perspective.js';

/** The fields of the plan itself that may be changed without leading the conversation, each with the right to do so. */
const FIELD_RIGHTS: { readonly [field in keyof typeof PLAN_FIELDS]?: ActionOn<'conversation'> } = {
  interpreter: 'change-interpreter',
  pupilRole: 'change-pupil-role',
};
/** The fields that a copy never changes: identity and versions belong to the store, and lists are merged item by item. */
const NOBODYS_FIELDS: readonly string[] = ['id', 'revision', 'schemaVersion', ...LIST_NAMES];

/**
 * Merges a reader's changed copy (`viewForPerspective`) into the whole plan. Only what this reader may change is
 * changed, whatever the copy contains. A server calls it with the stored plan and the received copy. A role alone is a
 * reader who speaks for the party of that role; without a reader nothing is changed.
 *
 * `seen` is the reader's copy before the changes. Pass it when the plan may have changed since: then only the
 * differences between `seen` and `view` are applied, what others added meanwhile is kept, what they removed stays
 * removed, and merging the same copy twice adds nothing twice. When left out, the reader is assumed to have started
 * from the present plan.
 *
 * - Parents and pupil: what they bring in themselves (expectations, strengths, agenda, questions) and their
 *   confirmation; parents also an interpreter and the languages of parents; the pupil also the pupil's role.
 * - School: all that it sees, but for what another party shared with some only, and others' confirmations.
 * - From outside: nothing.
 *
 * Data that is not in the reader's copy is not changed. In each list, items that the reader may not change keep their
 * places; the reader's items fill the other places in the order of the copy, and new items come last. A duplicate id
 * gets a number appended. Not checked: whether the copy has the right shape (parse it first), who sent it, and whether
 * the conversation is theirs to see.
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
    const keys = leads ? undefined : listShared(LIST_FIELDS[list]);
    const items = mergeList(itemsOf(plan, list), copies, { ...rights, keys });
    if (items.length > 0 || plan[list] || view[list]) merged.set(list, items);
    // A plan without phases of its own uses those of its type again.
    if (items.length === 0 && !view[list] && !REQUIRED_LISTS.includes(list)) merged.delete(list);
  }
  if (!leads && may(reader, 'conversation', 'change-languages'))
    merged.set('participants', mergeLanguages(plan, before, view));
  return Object.fromEntries(merged) as unknown as ConversationPlan;
}

const itemsOf = (plan: ConversationPlan, list: ListName) => (plan[list] ?? []) as readonly Item[];

/**
 * Returns which items of a list a reader may change and how they are identified; `undefined` when the reader may change
 * none.
 */
function rightsIn(list: ListName, reader: Reader | undefined): Omit<ListRights, 'keys'> | undefined {
  const isOwn = ({ by }: Item) => by === partyOfReader(reader);
  const keyOf = ({ id }: Item) => id;
  // A party has one confirmation.
  if (list === 'confirmations') return { isMine: isOwn, isOwn, keyOf: ({ by }) => by };
  if (CONTRIBUTIONS.includes(list)) return { isMine: (item) => mayChangeItem(reader, item as Shareable), isOwn, keyOf };
  return may(reader, 'conversation', 'lead') ? { isMine: () => true, isOwn: () => true, keyOf } : undefined;
}

/** Merges the languages of parents, which parents may change themselves. */
function mergeLanguages(plan: ConversationPlan, before: ConversationPlan, view: ConversationPlan): Participant[] {
  const find = (copy: ConversationPlan, id: string) => copy.participants.find((person) => person.id === id);
  return plan.participants.map((person) => {
    const [seen, sent] = [find(before, person.id), find(view, person.id)];
    return sent && seen && partyOf(person.role) === 'parents' ? applyChanges(person, seen, sent, ['language']) : person;
  });
}
