import { type Household, type Party, partyOf } from '../shared/parties.js';
import { type ActionOn, may, mayChangeItem, partyOfReader, type Reader, type Shareable } from '../shared/rights.js';
import type { Role } from '../shared/roles.js';
import { fieldsOf, sameData } from '../shared/same-data.js';
import type { Instant } from '../shared/zoned-time.js';
import type { ConversationPlan, Participant } from './conversation-plan.js';
import { ownIdOf } from './item-id.js';
import { mergeConfirmations } from './merge-confirmations.js';
import { type Item, type ListCopies, type ListRights, mergeList, applyChanges } from './merge-list.js';
import {
  CONTRIBUTIONS,
  LIST_FIELDS,
  LIST_NAMES,
  type ListName,
  listShared,
  NAMED_CONTRIBUTIONS,
  pick,
  type PLAN_FIELDS,
  REFERENCE_FIELDS,
  REQUIRED_LISTS,
} from './plan-fields.js';
import { dropReferences } from './references.js';
import { toReader, viewForPerspective } from './view-for-perspective.js';

/** The fields of the plan itself that may be changed without leading the conversation, each with the right to do so. */
const FIELD_RIGHTS: { readonly [field in keyof typeof PLAN_FIELDS]?: ActionOn<'conversation'> } = {
  interpreter: 'change-interpreter',
  pupilRole: 'change-pupil-role',
};
/** The fields that a copy never changes: identity and versions belong to the store, and lists are merged item by item. */
const NOBODYS_FIELDS: readonly string[] = ['id', 'revision', 'schemaVersion', ...LIST_NAMES];

/**
 * Merges a reader's changed copy into the plan, as `mergeView` does and with the same rights, without checking what is in
 * the copy: for a page that edits the copy itself. A confirmation keeps the time that the page gave it, unless `now` says
 * another. A server gives what it received to `mergeView`.
 */
export function mergeCopy(
  plan: ConversationPlan,
  view: ConversationPlan,
  readerOrRole: Reader | Role | undefined,
  seen?: ConversationPlan,
  now?: Instant,
): ConversationPlan {
  const reader = toReader(readerOrRole);
  const party = findMergingParty(reader);
  if (!party) return plan;
  const present = viewForPerspective(plan, reader);
  const before = seen ?? present;
  const leads = may(reader, 'conversation', 'lead');
  const ownKeys = leads
    ? [...new Set([...Object.keys(before), ...Object.keys(view)])].filter((key) => !NOBODYS_FIELDS.includes(key))
    : Object.entries(FIELD_RIGHTS).flatMap(([key, action]) => (may(reader, 'conversation', action) ? [key] : []));
  const merged = fieldsOf(applyChanges(plan, before, view, ownKeys));

  for (const list of LIST_NAMES) {
    const rights = rightsIn(list, reader);
    if (!rights || sameData(itemsOf(before, list), itemsOf(view, list))) continue;
    const keys = leads ? undefined : listShared(LIST_FIELDS[list]);
    const items =
      list === 'confirmations'
        ? (mergeConfirmations({ plan, seen: before, sent: view, party, keys, now }) ?? [])
        : mergeList(itemsOf(plan, list), copiesOf(list, { present, before, view, party, leads }), { ...rights, keys });
    if (items.length > 0 || plan[list] || view[list]) merged.set(list, items);
    // A plan without phases of its own uses those of its type again.
    if (items.length === 0 && !view[list] && !REQUIRED_LISTS.includes(list)) merged.delete(list);
  }
  if (!leads && may(reader, 'conversation', 'change-languages'))
    merged.set('participants', mergeLanguages(plan, before, view));
  return dropReferences(plan, Object.fromEntries(merged) as unknown as ConversationPlan);
}

/** Returns the party whose changes are merged; `undefined` for a reader who may change nothing. */
export function findMergingParty(reader: Reader | undefined): Party | Household | undefined {
  return may(reader, 'conversation', 'prepare') ? partyOfReader(reader) : undefined;
}

const itemsOf = (plan: ConversationPlan, list: ListName) => (plan[list] ?? []) as readonly Item[];

/** The copies of a plan that go into a merge, and whose they are. */
interface PlanCopies {
  readonly present: ConversationPlan;
  readonly before: ConversationPlan;
  readonly view: ConversationPlan;
  readonly party: Party | Household;
  readonly leads: boolean;
}

/**
 * Returns the copies of a list. Where a party can hide things, an id that the reader does not see now becomes one of the
 * reader's own (`ownIdOf`), whether the plan has it or not. Of what something comes from, a family gives known fields only.
 */
function copiesOf(list: ListName, { present, before, view, party, leads }: PlanCopies): ListCopies {
  const now = itemsOf(present, list);
  const known = new Set(now.map(({ id }) => id));
  const isNamed = NAMED_CONTRIBUTIONS.includes(list);
  const readItem = (item: Item): Item => ({
    ...item,
    ...(isNamed && item.id !== undefined && !known.has(item.id) && { id: ownIdOf(party, item.id) }),
    ...(!leads && item.from && { from: pick(item.from, REFERENCE_FIELDS) }),
  });
  return { now, seen: itemsOf(before, list).map(readItem), sent: itemsOf(view, list).map(readItem) };
}

/**
 * Returns which items of a list a reader may change and how they are identified; `undefined` when the reader may change
 * none.
 */
function rightsIn(list: ListName, reader: Reader | undefined): Omit<ListRights, 'keys'> | undefined {
  const isOwn = ({ by }: Item) => by === partyOfReader(reader);
  const keyOf = ({ id }: Item) => id;
  if (list === 'confirmations') return { isMine: isOwn, isOwn, keyOf };
  if (CONTRIBUTIONS.includes(list)) return { isMine: (item) => mayChangeItem(reader, item as Shareable), isOwn, keyOf };
  return may(reader, 'conversation', 'lead') ? { isMine: () => true, isOwn: () => true, keyOf } : undefined;
}

/** Merges the languages of parents, which parents may change themselves. */
function mergeLanguages(plan: ConversationPlan, before: ConversationPlan, view: ConversationPlan): Participant[] {
  const byId = (copy: ConversationPlan) => new Map(copy.participants.map((person) => [person.id, person]));
  const [seen, sent] = [byId(before), byId(view)];
  return plan.participants.map((person) => {
    const [earlier, changed] = [seen.get(person.id), sent.get(person.id)];
    const isParent = partyOf(person.role) === 'parents';
    return earlier && changed && isParent ? applyChanges(person, earlier, changed, ['language']) : person;
  });
}
