export const PAGES = [
  'home',
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

/** The pages behind the card: the form to make one, and the check of a page on which one stands. */
const CARD_PARTS = ['make', 'check'] as const;
type CardPart = (typeof CARD_PARTS)[number];
/** The place on a page at which it begins. */
type PagePart = 'help';

/** The place in the portal that is shown. */
export interface Route {
  readonly page: Page;
  /** The page behind the card that is shown, the card itself when left out; or the place on a page at which the reader begins. */
  readonly part?: CardPart | PagePart;
  /** The id of the moment or conversation that the page shows; the overview when left out. */
  readonly item?: string;
}

/** Formats a route as the hash of an address, including `#`. */
export function writeRoute({ page, part, item }: Route): string {
  if (item !== undefined) return `#/${page}/${encodeURIComponent(item)}`;
  return part ? `#/${page}/${part}` : `#/${page}`;
}

/** Formats the address of a page, or of one item on it. */
export const addressOf = (page: Page, item?: string): string =>
  writeRoute({ page, ...(item !== undefined && { item }) });

/** Parses a route from the hash of an address; the home page for any unknown hash. */
export function readRoute(hash: string): Route {
  const [, name, rest = ''] = hash.split('/');
  const page = PAGES.find((candidate) => candidate === name) ?? 'home';
  const item = WITH_ITEMS.includes(page) ? decode(rest) : '';
  const parts: readonly (CardPart | PagePart)[] = page === 'card' ? CARD_PARTS : page === 'together' ? ['help'] : [];
  const part = parts.find((candidate) => candidate === rest);
  return { page, ...(part && { part }), ...(item && { item }) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
