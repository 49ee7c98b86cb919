import { isWritten } from './merge-text.js';
import { fieldsOf, isRecord, sameData } from './same-data.js';
import { findTextChanges } from './text-changes.js';

/** One value that two people changed to something else, each without seeing what the other did. */
export interface Clash {
  /** Where it stands: the names of fields, and the ids of items of lists. */
  readonly path: readonly string[];
  /** What I made of it; `undefined` when I removed it. */
  readonly mine: unknown;
  /** What the other made of it; `undefined` when they removed it. */
  readonly theirs: unknown;
}

/**
 * Finds what `mergeEdits` of the same three versions decides for people who did not decide it: where both changed one value to something
 * else, of which mine stays, and where both rewrote the same words of a text, of which the words of both stay. Lists without ids have
 * the items of both, and `revision` is the store's: neither is a clash. Does not check that the versions have a valid shape.
 */
export function findClashes(base: unknown, mine: unknown, theirs: unknown): Clash[] {
  return find([base, mine, theirs], [], false);
}

/** Returns what stands at the path of a clash, of fields and of ids of items; `undefined` where there is nothing. */
export function findAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce((part, key) => {
    if (Array.isArray(part)) return byId(part).get(key);
    return isRecord(part) ? fieldsOf(part).get(key) : undefined;
  }, data);
}

type Versions = readonly [base: unknown, mine: unknown, theirs: unknown];

function find(versions: Versions, path: readonly string[], isText: boolean): Clash[] {
  const [base, mine, theirs] = versions;
  if (sameData(base, mine) || sameData(base, theirs) || sameData(mine, theirs)) return [];
  if (Array.isArray(mine) && Array.isArray(theirs))
    return findInParts([byId(base), byId(mine), byId(theirs)], path, () => false);
  if (isRecord(mine) && isRecord(theirs)) {
    const other = fieldsOf(theirs);
    const before = isRecord(base) ? fieldsOf(base) : new Map<string, unknown>();
    return findInParts([before, fieldsOf(mine), other], path, (key) => isText || isWritten(key, other));
  }
  const isWords = isText && typeof mine === 'string' && typeof theirs === 'string';
  if (isWords && !isSamePlace(typeof base === 'string' ? base : '', mine, theirs)) return [];
  return [{ path, mine, theirs }];
}

type Parts = ReadonlyMap<string, unknown>;

function findInParts(
  [before, own, other]: readonly [Parts, Parts, Parts],
  path: readonly string[],
  isText: (key: string) => boolean,
): Clash[] {
  return [...new Set([...own.keys(), ...other.keys()])]
    .filter((key) => key !== 'revision')
    .flatMap((key) => find([before.get(key), own.get(key), other.get(key)], [...path, key], isText(key)));
}

/** The items of a list by their ids; none of a list whose items have no id of their own. */
function byId(list: unknown): Parts {
  const items = Array.isArray(list) ? list : [];
  const ids = items.map((item) => (isRecord(item) ? fieldsOf(item).get('id') : undefined));
  const isKeyed = ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
  return new Map(isKeyed ? items.map((item, place) => [ids[place] as string, item]) : []);
}

/**
 * Whether both wrote something else for the same words, or more than a word in the same place. Of two who type letter by letter in one
 * place, each sees what the other types.
 */
function isSamePlace(base: string, mine: string, theirs: string): boolean {
  const [own, other] = [findTextChanges(base, mine), findTextChanges(base, theirs)];
  return own.typed.some((typed, place) => {
    const isRewritten = own.kept[place] === false && other.kept[place] === false;
    return isRewritten || [typed, other.typed[place] ?? ''].every((words) => /\S\s+\S/.test(words));
  });
}
