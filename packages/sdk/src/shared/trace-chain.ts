import type { Reference } from './reference.js';

/** A link of a chain: its reference, and what it comes from. A page may add fields of its own. */
export interface Link extends Reference {
  /** What it comes from; left out at the start of a chain. */
  readonly from?: Reference;
}

/**
 * Traces something back to its origin: itself first, then what it comes from, and so on. Stops at a reference that is
 * not among the links, and at a cycle.
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
 * Traces everything that came of something, without itself: direct results first, then their results. Each once, also
 * when two links have the same kind and id.
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
