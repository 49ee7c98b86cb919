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
export const providerContext = 'driehoek-provider';

/** Takes the settings, now and, when it subscribed, at every change until `unsubscribe` is called. */
export type ContextCallback = (settings: ProviderContext, unsubscribe?: (() => void) | undefined) => void;

/**
 * Asks the nearest provider for its settings. It is the `context-request` of the community protocol, so that
 * any library for it (`@lit/context`, say) can ask and answer too; ours is short, since every page carries it.
 *
 * @see https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */
export class ContextRequestEvent extends Event {
  static readonly type = 'context-request';
  readonly context = providerContext;

  constructor(
    readonly contextTarget: Element,
    readonly callback: ContextCallback,
    readonly subscribe: boolean,
  ) {
    super(ContextRequestEvent.type, { bubbles: true, composed: true });
  }
}
