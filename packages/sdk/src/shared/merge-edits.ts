import { beginningOf } from './copied-part.js';
import { isWritten, mergeText, type MergeTextOptions } from './merge-text.js';
import { contentOf, fieldsOf, isRecord, sameData } from './same-data.js';

/**
 * Three-way merge of JSON data: `mine` and `theirs` were both made from `base`, each by somebody who did not see what the
 * other did. What one side changed is kept; where both changed the same thing to something else, `mine` wins, except that
 * `revision` is always theirs, since a store sets it.
 *
 * - Objects are merged field by field, so unknown fields go along. An absent field and an `undefined` one are the same.
 *   What both sides began as a copy of what stands beside it (`beginningOf`) is merged as made from that.
 * - Lists whose items all have an `id` that is theirs alone are merged item by item. An item that one side removed and the
 *   other changed stays, so that nothing typed is lost. Order: mine where I moved something, else theirs; what the other
 *   side added stands after the item that it followed there.
 * - In any other list items are compared by content: what either side added is in, what either side removed is out, so
 *   an item that both sides changed occurs twice.
 * - In what people write in their own words (`isWritten`) the words of both stay: see `mergeText`.
 * - Anything else (a choice, a day, an id, a number, a list beside an object) is one value.
 *
 * @param options whether `theirs` certainly has nothing of `mine` yet
 *
 * Does not check that the outcome has a valid shape, and does not know who may change what: see `mergeView` for that.
 */
export function mergeEdits<T>(base: T, mine: T, theirs: T, options: MergeTextOptions = {}): T {
  return mergeValue([base, mine, theirs], { ...options, isText: false }) as T;
}

/** Merges a text that people write, or one per language, of which both changed some words. */
export function mergeWritten(versions: Versions, options: MergeTextOptions): unknown {
  return mergeValue(versions, { ...options, isText: true });
}

type Versions = readonly [base: unknown, mine: unknown, theirs: unknown];
interface Merging extends MergeTextOptions {
  /** Whether the value is what somebody writes. */
  readonly isText: boolean;
}

function mergeValue([base, mine, theirs]: Versions, merging: Merging): unknown {
  if (sameData(base, mine)) return theirs;
  if (sameData(base, theirs) || sameData(mine, theirs)) return mine;
  if (Array.isArray(mine) && Array.isArray(theirs))
    return mergeLists([Array.isArray(base) ? base : [], mine, theirs], merging);
  if (isRecord(mine) && isRecord(theirs)) return mergeObjects([isRecord(base) ? base : {}, mine, theirs], merging);
  if (merging.isText && typeof mine === 'string' && typeof theirs === 'string')
    return mergeText(typeof base === 'string' ? base : '', mine, theirs, merging);
  // One side changed what the other removed: the change is kept.
  return mine ?? theirs;
}

function mergeObjects([base, mine, theirs]: readonly [object, object, object], merging: Merging): object {
  const [before, own, other] = [fieldsOf(base), fieldsOf(mine), fieldsOf(theirs)];
  const merged: [string, unknown][] = [];
  for (const key of new Set([...other.keys(), ...own.keys()])) {
    const isText = merging.isText || isWritten(key, other);
    const isAdded = own.has(key) && other.has(key) && !before.has(key);
    const was = isAdded ? beginningOf(key, before) : before.get(key);
    const versions = [was, own.get(key), other.get(key)] as const;
    const value = key === 'revision' ? other.get(key) : mergeValue(versions, { ...merging, isText });
    if (value !== undefined) merged.push([key, value]);
  }
  // `fromEntries`, so that a field called `__proto__` stays a field.
  return Object.fromEntries(merged);
}

/** The items of a list by a unique key. */
type Keyed = ReadonlyMap<string, unknown>;

type List = readonly unknown[];

function mergeLists([base, mine, theirs]: readonly [List, List, List], merging: Merging): unknown[] {
  const keyOf = [base, mine, theirs].every(hasUniqueIds) ? keyById : keyByContent;
  const [before, own, other] = [keyOf(base), keyOf(mine), keyOf(theirs)];
  const merged = new Map<string, unknown>();
  for (const key of new Set([...own.keys(), ...other.keys()])) {
    const versions = [before.get(key), own.get(key), other.get(key)] as const;
    // An item of one id that both added is one that somebody put back with the words that it had.
    const isNew = merging.isNew === true && before.has(key);
    const value = mergeValue(versions, { isNew, isText: false });
    if (value !== undefined) merged.set(key, value);
  }
  const iMoved = !sameData(commonOrder(before, own), commonOrder(own, before));
  const [first, second] = iMoved ? [own, other] : [other, own];
  return weave([...first.keys()], [...second.keys()])
    .filter((key) => merged.has(key))
    .map((key) => merged.get(key));
}

/** Lists the keys that both lists have, in the order of the first. */
const commonOrder = (first: Keyed, second: Keyed) => [...first.keys()].filter((key) => second.has(key));

/**
 * Merges the keys of two lists: in the order of the first list; a key that only the second has comes after its
 * predecessor there.
 */
function weave(first: readonly string[], second: readonly string[]): string[] {
  const known = new Set(first);
  const followers = new Map<string | undefined, string[]>();
  let last: string | undefined;
  for (const key of second) {
    if (known.has(key)) last = key;
    else {
      const behind = followers.get(last);
      if (behind) behind.push(key);
      else followers.set(last, [key]);
    }
  }
  return [...(followers.get(undefined) ?? []), ...first.flatMap((key) => [key, ...(followers.get(key) ?? [])])];
}

function idOf(item: unknown): string | undefined {
  const id = isRecord(item) ? fieldsOf(item).get('id') : undefined;
  return typeof id === 'string' ? id : undefined;
}

function hasUniqueIds(list: readonly unknown[]): boolean {
  const ids = list.map(idOf);
  return !ids.includes(undefined) && new Set(ids).size === ids.length;
}

const keyById = (list: readonly unknown[]): Keyed => new Map(list.map((item) => [idOf(item) ?? '', item]));

/** Keys items by content; equal items get different keys. */
function keyByContent(list: readonly unknown[]): Keyed {
  const seen = new Map<string, number>();
  return new Map(
    list.map((item) => {
      const content = contentOf(item);
      const count = (seen.get(content) ?? 0) + 1;
      seen.set(content, count);
      return [`${count}:${content}`, item];
    }),
  );
}
