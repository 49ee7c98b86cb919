import { createContext } from '@lit/context';
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

// A string, not a symbol: two bundles on one page must mean the same context.
export const providerContext = createContext<ProviderContext>('driehoek-provider');
