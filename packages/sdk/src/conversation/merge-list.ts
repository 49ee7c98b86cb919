import { applyChanges } from '../shared/apply-changes.js';
import { contentOf, sameData } from '../shared/same-data.js';

/** An item of any list of a plan. */
export interface Item {
  readonly id?: string;
  readonly by?: unknown;
  readonly text?: unknown;
  readonly of?: unknown;
  readonly from?: object;
  readonly doneBy?: unknown;
}

/** What a reader may change in a list, and how its items are identified. */
export interface ListRights {
  /** Whether the reader may change an item; the same for an item of the whole list and for its copy. */
  readonly isMine: (item: Item) => boolean;
  /** Whether an item is of the reader's own party, or of nobody in particular. */
  readonly isOwn: (item: Item) => boolean;
  /** The fields that may be changed; all when left out. */
  readonly keys: readonly string[] | undefined;
  /** The fields of an item of the list that may be changed, when those differ from {@link keys}. */
  readonly keysOf?: (item: Item) => readonly string[] | undefined;
  /** Returns the key of an item; `undefined` when it can only be identified by its content. */
  readonly keyOf: (item: Item) => unknown;
  /** Returns the part of an item's content that identifies it; all of it when left out. */
  readonly identityOf?: (item: Item) => object;
  /** Whether the changes are certainly not in the list yet; see `mergeText`. */
  readonly isNew?: boolean | undefined;
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
 * - Merging the same change again changes nothing, unless a reader added an item equal to one that others removed meanwhile,
 *   and neither has a key: equal items cannot be told apart, and the second merge adds it once more.
 */
export function mergeList(list: readonly Item[], { now, seen, sent }: ListCopies, rights: ListRights): Item[] {
  const { isMine, isOwn, keys, keysOf, isNew = false } = rights;
  const mine = list.filter(isMine);
  const nowMine = now.filter(isMine);
  const seenMine = seen.filter(isMine);
  const isClaim = findClaims([...seen, ...now].filter((item) => !isMine(item)));
  const seenContents = new Set(seenMine.map(contentOf));
  const sentMine = sent
    .filter(isMine)
    .map((item) => (keys ? applyChanges<Item>({}, {}, item, keys) : item))
    .filter((item) => !isClaim(item) || seenContents.has(contentOf(item)));
  const pairs = pairUp(seenMine, sentMine, rights);
  const unseen = new FreePlaces(nowMine, rights);
  const places = seenMine.map((item) => unseen.claim(item));

  const outcomes = sentMine.flatMap((item, index): Outcome[] => {
    const pair = pairs[index];
    const before = pair === undefined ? undefined : seenMine[pair];
    const known = pair === undefined ? undefined : places[pair];
    // A new item is in the list already when the same change was merged before.
    const place = known ?? unseen.claim(item);
    if (place === undefined && (!isOwn(item) || (before && sameData(before, item)))) return [];
    const value = place === undefined ? undefined : mine[place];
    const all = (value && keysOf?.(value)) ?? keys ?? new Set([...Object.keys(before ?? {}), ...Object.keys(item)]);
    // One that is in the list already, and was not seen, is one that somebody put back with the words that it had.
    const options = { isNew: isNew && pair !== undefined };
    return [{ item: applyChanges(value ?? {}, (value && before) ?? {}, item, all, options), pair, place }];
  });

  // Items left in `unseen` were added by others; items that others changed are not removed by a reader who did not see
  // that change.
  const paired = new Set(pairs);
  const rewritten = new Set(
    places.filter(
      (place, index) => place !== undefined && !paired.has(index) && !sameData(nowMine[place], seenMine[index]),
    ),
  );
  const staying = new Set(mine.filter((_item, place) => unseen.has(place) || rewritten.has(place)));
  const fixed = new Set(list.filter((item) => !isMine(item) || staying.has(item)));
  const takeId = createIdTaker(fixed);
  const next = inOrder(outcomes).map((item) => (item.id === undefined ? item : { ...item, id: takeId(item.id) }));
  let used = 0;
  const filled = list.flatMap((item) => (fixed.has(item) ? [item] : next.slice(used, ++used)));
  return [...filled, ...next.slice(used)];
}

/** Returns whether an item claims to be one of the others' items, by id or, of an item without, by its content. */
function findClaims(others: readonly Item[]): (item: Item) => boolean {
  const wordsOf = ({ by, text }: Item) => contentOf([by, text]);
  const ids = new Set(others.map(({ id }) => id));
  const words = new Set(others.filter(({ id }) => id === undefined).map(wordsOf));
  return (item) => (item.id !== undefined && ids.has(item.id)) || (words.size > 0 && words.has(wordsOf(item)));
}

/** Pairs each sent item with the index of its earlier version; `undefined` when it is new. Each index is used once. */
function pairUp(seen: readonly Item[], sent: readonly Item[], rights: Identifying): readonly (number | undefined)[] {
  const free = new FreePlaces(seen, rights);
  const pairs = sent.map((item) => free.claim(item));
  if (seen.length !== sent.length) return pairs;
  // Only what never had a key can be the same without one.
  const isKeyless = (item: Item | undefined) => item !== undefined && rights.keyOf(item) === undefined;
  return pairs.map(
    (pair, place) => pair ?? (isKeyless(sent[place]) && isKeyless(seen[place]) && free.take(place) ? place : undefined),
  );
}

/** How the items of a list are identified. */
type Identifying = Pick<ListRights, 'keyOf' | 'identityOf'>;

/** The places of a list that were not claimed yet. Finding the place of an item takes the same time in any list. */
class FreePlaces {
  readonly #rights: Identifying;
  readonly #free: Set<number>;
  /** The places of each item, the first one last. */
  readonly #byKey = new Map<unknown, number[]>();

  constructor(items: readonly Item[], rights: Identifying) {
    this.#rights = rights;
    this.#free = new Set(items.keys());
    for (let place = items.length - 1; place >= 0; place--) {
      const key = this.#entryOf(items[place] as Item);
      const places = this.#byKey.get(key);
      if (places) places.push(place);
      else this.#byKey.set(key, [place]);
    }
  }

  /** Finds the index of a matching item that is still free, and claims it; `undefined` when there is none. */
  claim(item: Item): number | undefined {
    const places = this.#byKey.get(this.#entryOf(item)) ?? [];
    for (let place = places.pop(); place !== undefined; place = places.pop()) if (this.take(place)) return place;
    return undefined;
  }

  take(place: number): boolean {
    return this.#free.delete(place);
  }

  has(place: number): boolean {
    return this.#free.has(place);
  }

  #entryOf(item: Item): string {
    const { keyOf, identityOf } = this.#rights;
    const key = keyOf(item);
    return key === undefined ? contentOf(identityOf?.(item) ?? item) : `key ${String(key)}`;
  }
}

/** Orders the items as they were sent; when the reader moved none, as in the present list. */
function inOrder(outcomes: readonly Outcome[]): Item[] {
  const pairs = outcomes.flatMap(({ pair }) => pair ?? []);
  if (pairs.some((pair, index) => pair < (pairs[index - 1] ?? 0))) return outcomes.map(({ item }) => item);
  const sorted = outcomes
    .filter(({ place }) => place !== undefined)
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
    .values();
  return outcomes.map(({ item, place }) => (place === undefined ? item : (sorted.next().value?.item ?? item)));
}

/** Returns the same id, or with a number behind it when an item has it already. */
function createIdTaker(items: Iterable<Item>): (id: string) => string {
  const taken = new Set(Array.from(items, ({ id }) => id));
  const numbers = new Map<string, number>();
  return (id) => {
    let free = id;
    let number = numbers.get(id) ?? 2;
    for (; taken.has(free); number++) free = `${id}-${number}`;
    numbers.set(id, number);
    taken.add(free);
    return free;
  };
}
