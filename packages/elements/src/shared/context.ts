import { createContext } from '@lit/context';
import type { PageTexts } from '@driehoek/sdk/i18n';
import type { RecordStore } from '@driehoek/sdk/records';
import type { Role } from '@driehoek/sdk/shared';

/** The settings that a provider passes to all elements below it. Each may be left out. */
export interface ProviderContext {
  /** The reader's language, a BCP 47 tag. */
  readonly locale?: string | undefined;
  /** The role of the reader. */
  readonly perspective?: Role | undefined;
  /** The page's store of records. No element writes to it on its own. */
  readonly store?: RecordStore | undefined;
  /** Replaces the clock, for tests and previews. */
  readonly now?: Date | undefined;
  /** The page's own wordings: another language, or a school's own words. */
  readonly texts?: PageTexts | undefined;
}

/** The key of our context. A string and not a symbol, so that two bundles on one page share it. */
export const providerContext = createContext<ProviderContext, 'driehoek-provider'>('driehoek-provider');
