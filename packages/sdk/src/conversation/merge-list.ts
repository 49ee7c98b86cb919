import { fieldsOf, sameData } from '../shared/same-data.js';

/** An item of any list of a plan. */
export interface Item {
  readonly id?: string;
  readonly by?: unknown;
  readonly text?: unknown;
  readonly sharedWith?: unknown;
}

/** Applies to a value the fields that differ between `before` and `after`, limited to `keys`. */
export function applyChanges<T extends object>(value: T, before: object, after: object, keys: Iterable<string>): T {
  const [merged, seen, sent] = [fieldsOf(value), fieldsOf(before), fieldsOf(after)];
  for (const key of keys) {
    if (sameData(seen.get(key), sent.get(key))) continue;
    if (sent.has(key)) merged.set(key, sent.get(key));
    else merged.delete(key);
  }
  return Object.fromEntries(merged) as T;
}

/** What a reader may change in a list, and how its items are identified. */
export interface ListRights {
  /** Whether the reader may change an item; the same for an item of the whole list and for its copy. */
  readonly isMine: (item: Item) => boolean;
  /** Whether an item is of the reader's own party, or of nobody in particular. */
  readonly isOwn: (item: Item) => boolean;
  /** The fields that may be changed; all when left out. */
  readonly keys: readonly string[] | undefined;
  /** Returns the key of an item; `undefined` when it can only be identified by its content. */
  readonly keyOf: (item: Item) => unknown;
}

/** The copies of a list that go into a merge. */
export interface ListCopies {
  /** The reader's copy of the list as it is now; it contains every item that the reader may change, in the same order. */
  readonly now: readonly Item[];
  /** The reader's copy before the changes. */
  readonly seen: readonly Item[];
  /** The reader's copy with the changes. */
  readonly sent: readonly Item[];
}

/** A sent item, merged with its counterpart in the list. */
interface Outcome {
  readonly item: Item;
  /** The index in the reader's earlier copy; `undefined` when the item is new. */
  readonly pair: number | undefined;
  /** The index among the list's present items; `undefined` when it is not in the list. */
  readonly place: number | undefined;
}

/**
 * Merges a reader's changes to their copy of a list into the list, which others may have changed meanwhile. Items are
 * identified by their key; without a key by equal content, or by index when the length is unchanged.
 *
 * - Items that others added keep their place. Items that they removed stay removed, except the reader's own that the
 *   reader changed.
 * - Items that the reader removed are removed, unless somebody changed them meanwhile.
 * - In an item that both changed, the fields that the reader changed have the reader's values.
 */
export function mergeList(list: readonly Item[], { now, seen, sent }: ListCopies, rights: ListRights): Item[] {
  const { isMine, isOwn, keys, keyOf } = rights;
  const mine = list.filter(isMine);
  const nowMine = now.filter(isMine);
  const seenMine = seen.filter(isMine);
  const others = [...seen, ...now].filter((item) => !isMine(item));
  const sentMine = sent
    .filter(isMine)
    .map((item) => (keys ? applyChanges<Item>({}, {}, item, keys) : item))
    .filter((item) => !others.some((other) => isClaimOn(other, item)) || seenMine.some((own) => sameData(own, item)));
  const pairs = pairUp(seenMine, sentMine, keyOf);
  const unseen = new Set(nowMine.keys());
  const places = seenMine.map((item) => claimMatch(item, nowMine, unseen, keyOf));

  const outcomes = sentMine.flatMap((item, index): Outcome[] => {
    const pair = pairs[index];
    const before = pair === undefined ? undefined : seenMine[pair];
    const known = pair === undefined ? undefined : places[pair];
    // A new item is in the list already when the same change was merged before.
    const place = known ?? claimMatch(item, nowMine, unseen, keyOf);
    if (before && place === undefined && (sameData(before, item) || !isOwn(item))) return [];
    const value = place === undefined ? undefined : mine[place];
    const all = keys ?? new Set([...Object.keys(before ?? {}), ...Object.keys(item)]);
    return [{ item: applyChanges(value ?? {}, (value && before) ?? {}, item, all), pair, place }];
  });

  // Items left in `unseen` were added by others; items that others changed are not removed by a reader who did not see
  // that change.
  const rewritten = places.filter(
    (place, index) => place !== undefined && !pairs.includes(index) && !sameData(nowMine[place], seenMine[index]),
  );
  const staying = new Set(mine.filter((_item, place) => unseen.has(place) || rewritten.includes(place)));
  const fixed = list.filter((item) => !isMine(item) || staying.has(item));
  const taken = new Set(fixed.map(({ id }) => id));
  const next = inOrder(outcomes).map((item) => withFreeId(item, taken));
  const filled = list.flatMap((item) => (fixed.includes(item) ? [item] : next.splice(0, 1)));
  return [...filled, ...next];
}

/** Whether a sent item claims to be another party's item, by id or by content. */
function isClaimOn(other: Item, item: Item): boolean {
  return other.id === undefined ? other.by === item.by && sameData(other.text, item.text) : other.id === item.id;
}

/** Pairs each sent item with the index of its earlier version; `undefined` when it is new. Each index is used once. */
function pairUp(
  seen: readonly Item[],
  sent: readonly Item[],
  keyOf: ListRights['keyOf'],
): readonly (number | undefined)[] {
  const free = new Set(seen.keys());
  const pairs = sent.map((item) => claimMatch(item, seen, free, keyOf));
  if (seen.length !== sent.length) return pairs;
  return pairs.map((pair, place) => {
    const item = sent[place];
    return pair ?? (item && keyOf(item) === undefined && free.delete(place) ? place : undefined);
  });
}

/** Finds the index of a matching item that is still free, and claims it; `undefined` when there is none. */
function claimMatch(
  item: Item,
  items: readonly Item[],
  free: Set<number>,
  keyOf: ListRights['keyOf'],
): number | undefined {
  const key = keyOf(item);
  const place = [...free].find((each) => {
    const other = items[each];
    return other && (key === undefined ? sameData(other, item) : keyOf(other) === key);
  });
  if (place !== undefined) free.delete(place);
  return place;
}

/** Orders the items as they were sent; when the reader moved none, as in the present list. */
function inOrder(outcomes: readonly Outcome[]): Item[] {
  const pairs = outcomes.flatMap(({ pair }) => pair ?? []);
  if (pairs.some((pair, index) => pair < (pairs[index - 1] ?? 0))) return outcomes.map(({ item }) => item);
  const known = outcomes.filter(({ place }) => place !== undefined);
  const sorted = [...known].sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  return outcomes.map((outcome) =>
    outcome.place === undefined ? outcome.item : (sorted.shift()?.item ?? outcome.item),
  );
}

function withFreeId(item: Item, taken: Set<string | undefined>): Item {
  if (item.id === undefined) return item;
  let id = item.id;
  for (let number = 2; taken.has(id); number++) id = `${item.id}-${number}`;
  taken.add(id);
  return id === item.id ? item : { ...item, id };
}
