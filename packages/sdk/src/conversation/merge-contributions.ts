import type { Party } from '../shared/parties.js';
import { isShared } from '../shared/rights.js';
import { contentOf } from '../shared/same-data.js';
import type { ConversationPlan } from './conversation-plan.js';
import { listOthers } from './list-parties.js';
import { type Item, type ListCopies, mergeList } from './merge-list.js';
import { type ContributionList, LIST_FIELDS, listShared } from './plan-fields.js';
import { isFixed, type OwnItem, ownerOf } from './sharing.js';
import type { Stamp } from './stamp.js';

/** What a merge of contributions is about. */
interface ContributionMerge {
  readonly plan: ConversationPlan;
  readonly list: ContributionList;
  readonly copies: ListCopies;
  readonly party: Party;
  /** Whether the party leads the conversation: it then says when each point of the agenda comes up. */
  readonly leads: boolean;
  readonly stamp: Stamp;
}

/** What who leads the conversation says of another party's point: how long it may take, and when it comes up. */
const SCHEDULED: readonly string[] = ['minutes', 'phase'];
/** What the party that said something says of a note of it. */
const CORRECTED: readonly string[] = ['correction'];

/**
 * Merges what a party brings in. It adds, changes and removes what is its own and not shared. What it shared does not change:
 * it can be shared with more, and taken back, which leaves it in the plan for who had read it. Of another party's point the
 * leader changes the time, and of a note of it a party its correction; nothing else is another's to change or to remove.
 */
export function mergeContributions({ plan, list, copies, party, leads, stamp }: ContributionMerge): readonly Item[] {
  const stored = (plan[list] ?? []) as readonly Item[];
  const known = new Set([...copies.now, ...copies.seen].map(({ id }) => id));
  const isOwn = (item: Item) => ownerOf(item as OwnItem) === party;
  const isOthers = (item: Item) =>
    item.id !== undefined &&
    known.has(item.id) &&
    ((list === 'agenda' && leads) || (list === 'notes' && item.of === party));
  const present = new Set(copies.now.map(keyOf));
  const isMine = (item: Item) => isOwn(item) || (isOthers(item) && present.has(keyOf(item)));
  const keysOf = (item: Item) => (isOwn(item) ? undefined : list === 'agenda' ? SCHEDULED : CORRECTED);
  const sent = keepShared(copies, { isOwn, isOthers, stamp });
  const merged = mergeList(
    stored,
    { ...copies, sent },
    { isMine, isOwn, keys: leads ? undefined : listShared(LIST_FIELDS[list]), keysOf, keyOf: ({ id }) => id },
  );
  const before = new Map(stored.map((item) => [keyOf(item), item]));
  const others = listOthers(plan, party);
  return merged.map((item) =>
    isOwn(item)
      ? holdShared(item as OwnItem, before.get(keyOf(item)) as OwnItem | undefined, { list, party, others, stamp })
      : item,
  ) as readonly Item[];
}

/** What identifies an item; what has no id is known by its words. */
const keyOf = (item: Item): string => item.id ?? contentOf([item.by, item.text]);

interface Keeping {
  readonly isOwn: (item: Item) => boolean;
  readonly isOthers: (item: Item) => boolean;
  readonly stamp: Stamp;
}

/** Adds to a copy again what it may not simply leave out: its own that is shared counts as taken back. */
function keepShared({ now, seen, sent }: ListCopies, { isOwn, isOthers, stamp }: Keeping): Item[] {
  const stored = new Map(now.map((item) => [keyOf(item), item as Item & OwnItem]));
  const there = new Set(sent.map(keyOf));
  const kept = [...sent];
  let place = 0;
  for (const item of seen as readonly (Item & OwnItem)[]) {
    const key = keyOf(item);
    if (there.has(key)) {
      place = kept.findIndex((each) => keyOf(each) === key) + 1;
      continue;
    }
    const present = stored.get(key);
    const isTakenBack = present !== undefined && isOwn(item) && isShared(present);
    if (!isTakenBack && !isOthers(item)) continue;
    const withdrawn =
      isTakenBack && present.withdrawnAt === undefined ? { ...item, withdrawnAt: stamp(undefined) } : item;
    kept.splice(place, 0, withdrawn);
    place += 1;
  }
  return kept;
}

interface Holding extends Pick<ContributionMerge, 'list' | 'party' | 'stamp'> {
  /** With which parties the party can share. */
  readonly others: readonly Party[];
}

/** Returns what becomes of a party's own item: what is shared already stays, whatever the copy says of it. */
function holdShared(item: OwnItem, stored: OwnItem | undefined, { list, party, others, stamp }: Holding): OwnItem {
  const earlier = stored && isShared(stored) ? stored : undefined;
  if (earlier?.withdrawnAt !== undefined) return earlier;
  const before = earlier?.sharedWith ?? [];
  const added = others.filter((other) => item.sharedWith?.includes(other) && !before.includes(other));
  const sharedWith = [...before, ...added];
  const { sharedWith: _with, sharedAt, readBy: _read, withdrawnAt, ...words } = item;
  const said = list === 'notes' ? holdCorrection(words, stored, party) : words;
  const fixed = earlier && isFixed(list, earlier) ? hold(earlier, said) : said;
  if (sharedWith.length === 0) return fixed;
  return {
    ...fixed,
    sharedWith,
    ...(added.length > 0 ? { sharedAt: stamp(sharedAt) } : earlier?.sharedAt && { sharedAt: earlier.sharedAt }),
    ...(earlier?.readBy && { readBy: earlier.readBy }),
    ...(earlier && withdrawnAt !== undefined && { withdrawnAt: stamp(withdrawnAt) }),
  };
}

/** Returns a note with the correction of the party that said it: who noted it changes neither that nor whose it is. */
function holdCorrection(note: OwnItem, stored: OwnItem | undefined, party: Party): OwnItem {
  if ((stored ?? note).of === party) return note;
  const { correction: _mine, ...words } = note;
  const of = stored?.of;
  return {
    ...words,
    ...(of && { of }),
    ...(stored?.correction !== undefined && { correction: stored.correction }),
  };
}

/** Returns the words as they were shared, with the time that the agenda gives them now. */
function hold(shared: OwnItem, now: OwnItem): OwnItem {
  const entries = Object.entries(shared).filter(([key]) => !SCHEDULED.includes(key));
  const scheduled = Object.entries(now).filter(([key]) => SCHEDULED.includes(key));
  return Object.fromEntries([...entries, ...scheduled]);
}
