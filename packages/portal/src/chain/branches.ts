import type { Reference } from '@driehoek/sdk/shared';
import type { ChainLink } from './chain.js';

/** A link of a chain with what stands under it. */
export interface Branch {
  readonly link: ChainLink;
  readonly branches: readonly Branch[];
}

const keyOf = ({ kind, id }: Reference): string => JSON.stringify([kind, id]);

/**
 * Lays what came of something out as a tree, so that nobody reads what is about one child under another one's conversation. A link
 * stands under what it came from; a point that came from elsewhere stands under the conversation in which it was brought, when
 * that is among the links. Keeps the order of the links.
 */
export function layOut(links: readonly ChainLink[]): Branch[] {
  const known = new Map(links.map((link) => [keyOf(link), link]));
  const parents = new Map(links.map((link) => [link, findParent(link, known)]));
  const isOnTop = (link: ChainLink): boolean => parents.get(link) === undefined || isInCircle(link, parents);
  const grow = (link: ChainLink): Branch => ({
    link,
    branches: links.filter((each) => parents.get(each) === link && !isOnTop(each)).map(grow),
  });
  return links.filter(isOnTop).map(grow);
}

function findParent(link: ChainLink, known: ReadonlyMap<string, ChainLink>): ChainLink | undefined {
  const origin = link.from && known.get(keyOf(link.from));
  const own = link.talk === undefined ? undefined : known.get(keyOf({ kind: 'conversation', id: link.talk }));
  if (!own || own === link || origin?.talk === link.talk) return origin;
  return own;
}

/** Whether a link stands, in the end, under itself. */
function isInCircle(link: ChainLink, parents: ReadonlyMap<ChainLink, ChainLink | undefined>): boolean {
  const passed = new Set<ChainLink>();
  for (let above = parents.get(link); above && !passed.has(above); above = parents.get(above)) {
    if (above === link) return true;
    passed.add(above);
  }
  return false;
}
