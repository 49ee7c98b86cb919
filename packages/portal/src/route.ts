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

/**
 * The pages behind a page. Behind the card: the form to make one, and the check of a page on which one stands; behind the checklist: the
 * school's own lists; behind the report: who is asked.
 */
const PARTS = { make: 'card', check: 'card', lists: 'checklist', invite: 'report' } as const satisfies {
  readonly [part: string]: Page;
};
export type Part = keyof typeof PARTS;

/** The place in the portal that is shown. */
export interface Route {
  readonly page: Page;
  /** The page behind this one that is shown; the page itself when left out. */
  readonly part?: Part;
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
  const part = (Object.keys(PARTS) as Part[]).find((candidate) => candidate === rest && PARTS[candidate] === page);
  return { page, ...(part && { part }), ...(item && { item }), ...(isSpot(spot) && { spot }) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
