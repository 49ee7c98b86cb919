import { fieldsOf, sameData } from '../shared/same-data.js';

/** An item of any list of a plan. */
export interface Item {
  readonly id?: string;
  readonly by?: unknown;
  readonly text?: unknown;
  readonly sharedWith?: unknown;
}

/** The value with the fields that differ between `before` and `after`, as far as they are among `keys`. */
export function takeChanges<T extends object>(value: T, before: object, after: object, keys: Iterable<string>): T {
  const [merged, seen, sent] = [fieldsOf(value), fieldsOf(before), fieldsOf(after)];
  for (const key of keys) {
    if (sameData(seen.get(key), sent.get(key))) continue;
    if (sent.has(key)) merged.set(key, sent.get(key));
    else merged.delete(key);
  }
  return Object.fromEntries(merged) as T;
}

/** What may be changed in a list. */
export interface ListRights {
  /** Whether an item is theirs to change; as true of an item in the whole list as of its copy. */
  readonly isMine: (item: Item) => boolean;
  /** The fields that may be changed; all when left out. */
  readonly keys: readonly string[] | undefined;
}

/**
 * A list with the changes that somebody made in their copy of it: `base` is the list, `seen` the copy that they got,
 * `sent` what they made of it. Items are known again by id; where there are none, by being the same, or by place as long as
 * there are as many.
 */
export function mergeList(
  base: readonly Item[],
  seen: readonly Item[],
  sent: readonly Item[],
  { isMine, keys }: ListRights,
): Item[] {
  const mine = base.filter(isMine);
  const seenMine = seen.filter(isMine);
  const seenOthers = seen.filter((item) => !isMine(item));
  const sentMine = sent.filter((item) => isMine(item) && !seenOthers.some((other) => isClaimOn(other, item)));
  const pairs = pairUp(seenMine, sentMine);
  const taken = new Set(base.filter((item) => !isMine(item)).map(({ id }) => id));

  const next = sentMine.map((item, place) => {
    const index = pairs[place] ?? -1;
    const [value, before] = [mine[index], seenMine[index]];
    const all = keys ?? new Set([...Object.keys(before ?? {}), ...Object.keys(item)]);
    const merged = value && before ? takeChanges(value, before, item, all) : takeChanges({}, {}, item, all);
    return withFreeId(merged, taken);
  });
  const filled = base.flatMap((item) => (isMine(item) ? next.splice(0, 1) : [item]));
  return [...filled, ...next];
}

/** An item that was changed to look like one's own is still another's. */
function isClaimOn(other: Item, item: Item): boolean {
  return other.id === undefined ? other.by === item.by && sameData(other.text, item.text) : other.id === item.id;
}

/** For each item that was sent, the place of the one that it was; `undefined` when it is new. Each is used once. */
function pairUp(seen: readonly Item[], sent: readonly Item[]): (number | undefined)[] {
  const free = new Set(seen.keys());
  const claim = (index: number) => (free.delete(index) ? index : undefined);
  const pairs = sent.map((item) =>
    claim(
      seen.findIndex((old, index) =>
        item.id === undefined ? free.has(index) && sameData(old, item) : old.id === item.id,
      ),
    ),
  );
  if (seen.length !== sent.length) return pairs;
  return pairs.map((pair, place) => pair ?? (sent[place]?.id === undefined ? claim(place) : undefined));
}

function withFreeId(item: Item, taken: Set<string | undefined>): Item {
  if (item.id === undefined) return item;
  let id = item.id;
  for (let number = 2; taken.has(id); number++) id = `${item.id}-${number}`;
  taken.add(id);
  return id === item.id ? item : { ...item, id };
}
