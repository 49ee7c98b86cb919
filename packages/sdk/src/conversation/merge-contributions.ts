import { applyChanges } from '../shared/apply-changes.js';
import type { Party } from '../shared/parties.js';
import { isShared } from '../shared/rights.js';
import { contentOf } from '../shared/same-data.js';
import type { ConversationPlan } from './conversation-plan.js';
import { holdShared, SCHEDULED } from './hold-shared.js';
import { keepLaterWords } from './keep-later-words.js';
import { type Item, type ListCopies, mergeList } from './merge-list.js';
import { type ContributionList, LIST_FIELDS, listShared } from './plan-fields.js';
import { type OwnItem, ownerOf } from './sharing.js';
import type { Stamp } from './stamp.js';

/** What a merge of contributions is about. */
interface ContributionMerge {
  readonly plan: ConversationPlan;
  readonly list: ContributionList;
  readonly copies: ListCopies;
  readonly party: Party;
  /** With which parties the conversation is after the merge. */
  readonly parties: readonly Party[];
  /** Whether the party leads the conversation: it then says when each point of the agenda comes up. */
  readonly leads: boolean;
  readonly stamp: Stamp;
  /** Whether the changes are certainly not in the plan yet; see `mergeText`. */
  readonly isNew: boolean;
}

/** What says whose an item is. */
const WHOSE: readonly string[] = ['by', 'of'];
/** What the party that said something says of a note of it. */
const CORRECTED: readonly string[] = ['correction'];

/**
 * Merges what a party brings in; what one window typed while another shared is kept too (`keepLaterWords`). It adds, changes and removes what is its own and not shared. What it shared does not change:
 * it can be shared with more, and taken back, which leaves it in the plan for who had read it. What another party said is
 * noted by who leads alone: a note in another's name by anybody else is not taken over. Of another party's point the
 * leader changes the time and the place in the agenda, and of a note of it a party its correction; nothing else is another's
 * to change or to remove.
 */
export function mergeContributions({
  plan,
  list,
  copies,
  party,
  parties,
  leads,
  stamp,
  isNew,
}: ContributionMerge): readonly Item[] {
  const stored = (plan[list] ?? []) as readonly Item[];
  const present = new Map(copies.now.map((item) => [keyOf(item), item]));
  const isOwn = (item: Item) => ownerOf(item as OwnItem) === party;
  const isScheduled = (item: Item) => list === 'agenda' && leads && !isOwn(item) && present.has(keyOf(item));
  /** Whose an item is, the plan knows, whatever the copy says of it. */
  const identify = (item: Item): Item => {
    const known = present.get(keyOf(item));
    return known ? applyChanges(item, item, known, WHOSE) : item;
  };
  const seen = copies.seen.map(identify);
  const isKnown = mapByKey([...copies.now, ...seen]);
  /** A party speaks for itself; only who leads the talk notes what another said. */
  const isForAnother = (item: Item) =>
    list === 'notes' && !leads && item.of !== party && isOwn(item) && !isKnown.has(keyOf(item));
  const sent = keepUnremovable(
    { now: copies.now, seen, sent: copies.sent.map(identify).filter((item) => !isForAnother(item)) },
    { isOwn, isScheduled, stamp },
  );
  const merged = mergeList(
    stored,
    { now: copies.now, seen, sent },
    {
      isMine: (item) => isOwn(item) || isScheduled(item),
      isOwn,
      keys: leads ? undefined : listShared(LIST_FIELDS[list]),
      keysOf: (item) => (isOwn(item) ? undefined : SCHEDULED),
      keyOf: ({ id }) => id,
      identityOf: ({ by, of, text }) => ({ by, of, text }),
      isNew,
    },
  );
  const before = new Map(stored.map((item) => [keyOf(item), item as OwnItem]));
  const [wasSeen, isSent] = [mapByKey(seen), mapByKey(sent)];
  // Who is left out of the talk has nobody there to share with.
  const others = parties.includes(party) ? parties.filter((other) => other !== party) : [];
  const held = merged.map((item) => {
    const key = keyOf(item);
    if (isOwn(item)) return holdShared(item as OwnItem, before.get(key), { plan, list, party, others, stamp }) as Item;
    const [earlier, now] = [wasSeen.get(key), isSent.get(key)];
    const isCorrected = list === 'notes' && item.of === party && earlier && now && present.has(key);
    return isCorrected ? applyChanges(item, earlier, now, CORRECTED, { isNew }) : item;
  });
  const versions = { stored, seen, sent } as { readonly [version in 'stored' | 'seen' | 'sent']: readonly OwnItem[] };
  const keys = leads ? undefined : listShared(LIST_FIELDS[list]);
  return keepLaterWords(held as readonly OwnItem[], versions, {
    plan,
    list,
    party,
    keys,
    isNew,
    now: () => stamp(undefined),
  }) as readonly Item[];
}

/** What identifies an item; what has no id is known by its words. */
const keyOf = (item: Item): string => item.id ?? contentOf([item.by, item.text]);

const mapByKey = (items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [keyOf(item), item]));

interface Keeping {
  readonly isOwn: (item: Item) => boolean;
  /** Whether an item is another's, of which the party sets the time. */
  readonly isScheduled: (item: Item) => boolean;
  readonly stamp: Stamp;
}

/**
 * Adds to a copy again what is not removed by leaving it out, behind what it stood behind: another's point, and the party's
 * own that is shared, which counts as taken back.
 */
function keepUnremovable({ now, seen, sent }: ListCopies, { isOwn, isScheduled, stamp }: Keeping): Item[] {
  const stored = mapByKey(now);
  const there = new Set(sent.map(keyOf));
  const kept = [...sent];
  let place = 0;
  for (const item of seen) {
    const key = keyOf(item);
    const present = stored.get(key) as (Item & OwnItem) | undefined;
    const isTakenBack = present !== undefined && isOwn(item) && isShared(present);
    if (there.has(key)) place = kept.findIndex((each) => keyOf(each) === key) + 1;
    else if (isTakenBack || isScheduled(item)) {
      const isNew = isTakenBack && present.withdrawnAt === undefined;
      kept.splice(place, 0, isNew ? ({ ...item, withdrawnAt: stamp(undefined) } as Item) : item);
      place += 1;
    }
  }
  return kept;
}
