export const PAGES = ['card', 'year', 'class', 'checklist', 'report'] as const;
type Page = (typeof PAGES)[number];

/** Where the visitor is. `make` is the part of the card page in which a school makes its own. */
export interface Route {
  readonly page: Page;
  readonly make: boolean;
}

/** The address of a place, after and with its `#`. */
export function writeRoute({ page, make }: Route): string {
  return make ? `#/${page}/make` : `#/${page}`;
}

/** The place that an address names after its `#`; the card for anything else. */
export function readRoute(hash: string): Route {
  const [, name, part] = hash.split('/');
  const page = PAGES.find((candidate) => candidate === name) ?? 'card';
  return { page, make: page === 'card' && part === 'make' };
}
