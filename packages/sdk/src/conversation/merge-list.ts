import { fieldsOf, sameData } from '../shared/same-data.js';

/** An item of any list of a plan. */
export interface Item {
  readonly id?: string;
  readonly by?: unknown;
  readonly text?: unknown;
  readonly sharedWith?: unknown;
}

/** The value with the fields that differ between `before` and `after`, as far as they are among `keys`. */
export function applyChanges<T extends object>(value: T, before: object, after: object, keys: Iterable<string>): T {
  const [merged, seen, sent] = [fieldsOf(value), fieldsOf(before), fieldsOf(after)];
  for (const key of keys) {
    if (sameData(seen.get(key), sent.get(key))) continue;
    if (sent.has(key)) merged.set(key, sent.get(key));
    else merged.delete(key);
  }
  return Object.fromEntries(merged) as T;
}

/** What may be changed in a list, and how its items are known again. */
export interface ListRights {
  /** Whether the reader may change an item; as true of an item in the whole list as of its copy. */
  readonly isMine: (item: Item) => boolean;
  /** Whether an item is of the reader's own party, or of nobody in particular. */
  readonly isOwn: (item: Item) => boolean;
  /** The fields that may be changed; all when left out. */
  readonly keys: readonly string[] | undefined;
  /** By what an item is known again; `undefined` when only by what it says. */
  readonly keyOf: (item: Item) => unknown;
}

/** The copies of a list that go into a merge. */
export interface ListCopies {
  /** The copy that the reader would get of the list as it is; it holds each item that is theirs, in the same order. */
  readonly now: readonly Item[];
  /** The copy with which the reader began. */
  readonly seen: readonly Item[];
  /** What the reader made of it. */
  readonly sent: readonly Item[];
}

/** An item that was sent, merged with what stands in the list. */
interface Outcome {
  readonly item: Item;
  /** Where it stood in the copy with which the reader began; `undefined` when it is new. */
  readonly pair: number | undefined;
  /** Which of the list's own items it is; `undefined` when it is new there. */
  readonly place: number | undefined;
}

/**
 * A list with the changes that somebody made in their copy of it, and with what others changed in it since. Items are
 * known again by their key; where there is none, by being the same, or by place as long as there are as many.
 *
 * - What others added stays where it is. What they removed stays away, but for words of one's own that the reader rewrote.
 * - What the reader removed goes, unless somebody rewrote it since.
 * - Of an item that both changed, each field that the reader changed is the reader's.
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
    // What is new stands in the list already when the same change was merged before.
    const place = known ?? claimMatch(item, nowMine, unseen, keyOf);
    if (before && place === undefined && (sameData(before, item) || !isOwn(item))) return [];
    const value = place === undefined ? undefined : mine[place];
    const all = keys ?? new Set([...Object.keys(before ?? {}), ...Object.keys(item)]);
    return [{ item: applyChanges(value ?? {}, (value && before) ?? {}, item, all), pair, place }];
  });

  // Still among the unseen is what others added; what others rewrote is not removed by who did not see that.
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

/** An item that was changed to look like one's own is still another's. */
function isClaimOn(other: Item, item: Item): boolean {
  return other.id === undefined ? other.by === item.by && sameData(other.text, item.text) : other.id === item.id;
}

/** For each item that was sent, the place of the one that it was; `undefined` when it is new. Each is used once. */
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

/** The place of an item among others, which is free no longer then; `undefined` when it is not there. */
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

/** The items as they were sent; where the reader moved none, in the order that the list has now. */
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
