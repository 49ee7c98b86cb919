export const PAGES = ['card', 'year', 'expectations', 'conversations', 'class', 'checklist', 'report'] as const;
export type Page = (typeof PAGES)[number];

/** The pages that can show one thing of theirs: a moment of the year, a conversation. */
const WITH_ITEMS: readonly Page[] = ['year', 'conversations'];

/** Where the visitor is. */
export interface Route {
  readonly page: Page;
  /** The part of the card page in which a school makes its own. */
  readonly make: boolean;
  /** The id of the moment or conversation that the page shows; the page itself when left out. */
  readonly item?: string;
}

/** The address of a place, after and with its `#`. */
export function writeRoute({ page, make, item }: Route): string {
  if (item !== undefined) return `#/${page}/${encodeURIComponent(item)}`;
  return make ? `#/${page}/make` : `#/${page}`;
}

/** The address of one thing on a page. */
export const addressOf = (page: Page, item?: string): string =>
  writeRoute({ page, make: false, ...(item !== undefined && { item }) });

/** The place that an address names after its `#`; the card for anything else. */
export function readRoute(hash: string): Route {
  const [, name, part = ''] = hash.split('/');
  const page = PAGES.find((candidate) => candidate === name) ?? 'card';
  const item = WITH_ITEMS.includes(page) ? decode(part) : '';
  return { page, make: page === 'card' && part === 'make', ...(item && { item }) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
