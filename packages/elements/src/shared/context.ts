import { ContextRoot, createContext } from '@lit/context';
import type { PageTexts } from '@driehoek/sdk/i18n';
import type { RecordStore } from '@driehoek/sdk/records';
import type { Role } from '@driehoek/sdk/shared';

/** What a page tells all elements below a provider. Each part may be left out. */
export interface ProviderContext {
  /** The reader's language, a BCP 47 tag. */
  readonly locale?: string | undefined;
  /** In which role the reader looks. */
  readonly perspective?: Role | undefined;
  /** Where the page keeps its records. No element writes to it by itself. */
  readonly store?: RecordStore | undefined;
  /** Stands in for the clock, in tests and previews. */
  readonly now?: Date | undefined;
  /** The page's own wordings: another language, or a school's own words. */
  readonly texts?: PageTexts | undefined;
}

/** The key of our context. A string, not a symbol: two bundles on one page must mean the same. */
export const providerContext = createContext<ProviderContext, 'driehoek-provider'>('driehoek-provider');

let root: ContextRoot | undefined;

/**
 * Lets the document remember which elements asked before their provider could answer, and asks again for them once it
 * can. Attached when the first element connects, since importing a class does nothing by itself.
 */
export function attachContextRoot(): void {
  if (root) return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}
