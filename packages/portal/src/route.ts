import { isSpot, type SpotName } from './spots.js';

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

/** The place in the portal that is shown. */
export interface Route {
  readonly page: Page;
  /** The page behind the card that is shown; the card itself when left out. */
  readonly part?: CardPart;
  /** The id of the moment or conversation that the page shows; the overview when left out. */
  readonly item?: string;
  /** Where on the page something is asked; the top when left out. */
  readonly spot?: SpotName;
}

/** Formats a route as the hash of an address, including `#`. */
export function writeRoute({ page, part, item, spot }: Route): string {
  const behind = item !== undefined ? encodeURIComponent(item) : part;
  return `#/${page}${behind === undefined ? '' : `/${behind}`}${spot ? `?at=${spot}` : ''}`;
}

/** Formats the address of a page, or of one item on it, or of a spot there. */
export const addressOf = (page: Page, item?: string, spot?: SpotName): string =>
  writeRoute({ page, ...(item !== undefined && { item }), ...(spot && { spot }) });

/** Parses a route from the hash of an address; the home page for any unknown hash. */
export function readRoute(hash: string): Route {
  const [path = '', query] = hash.split('?');
  const [, name, rest = ''] = path.split('/');
  const spot = new URLSearchParams(query).get('at');
  const page = PAGES.find((candidate) => candidate === name) ?? 'home';
  const item = WITH_ITEMS.includes(page) ? decode(rest) : '';
  const part = page === 'card' ? CARD_PARTS.find((candidate) => candidate === rest) : undefined;
  return { page, ...(part && { part }), ...(item && { item }), ...(isSpot(spot) && { spot }) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
