import type { Reference } from './reference.js';

/** Something in a chain: what it is, and what it comes from. A page may give it fields of its own. */
export interface Link extends Reference {
  /** What it comes from; left out where a chain begins. */
  readonly from?: Reference;
}

/**
 * The way back from something to where it began: itself first, then what it comes from, and so on. It stops at what is
 * not among the links, and where a chain that bites its tail comes round.
 */
export function traceBack<L extends Link>(links: readonly L[], from: Reference): L[] {
  const known = new Map<string, L>();
  for (const link of links) if (!known.has(keyOf(link))) known.set(keyOf(link), link);
  const chain = new Set<L>();
  let next = known.get(keyOf(from));
  while (next && !chain.has(next)) {
    chain.add(next);
    next = next.from && known.get(keyOf(next.from));
  }
  return [...chain];
}

/**
 * All that came of something, without itself: first what came of it at once, then what came of that. Each once, also
 * when two links have one kind and id.
 */
export function traceForward<L extends Link>(links: readonly L[], to: Reference): L[] {
  const children = new Map<string, L[]>();
  for (const link of links) {
    if (!link.from) continue;
    const siblings = children.get(keyOf(link.from));
    if (siblings) siblings.push(link);
    else children.set(keyOf(link.from), [link]);
  }
  const seen = new Set([keyOf(to)]);
  const found: L[] = [];
  const visit = (parent: Reference) => {
    for (const link of children.get(keyOf(parent)) ?? []) {
      if (seen.has(keyOf(link))) continue;
      seen.add(keyOf(link));
      found.push(link);
    }
  };
  visit(to);
  for (const link of found) visit(link);
  return found;
}

const keyOf = ({ kind, id }: Reference) => JSON.stringify([kind, id]);
