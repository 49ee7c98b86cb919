export const PAGES = [
  'card',
  'year',
  'expectations',
  'conversations',
  'together',
  'class',
  'checklist',
  'report',
] as const;
export type Page = (typeof PAGES)[number];

/** The pages that can show a single item: a moment of the year, a conversation. */
const WITH_ITEMS: readonly Page[] = ['year', 'conversations'];

/** The place in the portal that is shown. */
export interface Route {
  readonly page: Page;
  /** Whether the card page shows the form to make a card. */
  readonly make: boolean;
  /** The id of the moment or conversation that the page shows; the overview when left out. */
  readonly item?: string;
}

/** Formats a route as the hash of an address, including `#`. */
export function writeRoute({ page, make, item }: Route): string {
  if (item !== undefined) return `#/${page}/${encodeURIComponent(item)}`;
  return make ? `#/${page}/make` : `#/${page}`;
}

/** Formats the address of a page, or of one item on it. */
export const addressOf = (page: Page, item?: string): string =>
  writeRoute({ page, make: false, ...(item !== undefined && { item }) });

/** Parses a route from the hash of an address; the card page for any unknown hash. */
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
