import { ContextProvider } from '@lit/context';
import type { PageTexts } from '@driehoek/sdk/i18n';
import type { RecordStore } from '@driehoek/sdk/records';
import type { Role } from '@driehoek/sdk/shared';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { providerContext } from '../shared/context.js';
import { ServedElement } from '../shared/served-element.js';

/**
 * Tells every Driehoek element below it the language, the reader's role, the store and the moment. It has
 * no look of its own. Providers nest: the nearest one counts, whole.
 *
 * @summary Shared settings for the elements below it.
 * @slot - The part of the page that shares these settings.
 */
export class ProviderElement extends ServedElement {
  /** `display: contents`: the element does not take part in the page's layout. */
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  static override properties = {
    locale: { type: String },
    perspective: { type: String },
    store: { attribute: false },
    now: { attribute: false },
    texts: { attribute: false },
  };

  /** The reader's language, a BCP 47 tag; when left out, the nearest `lang` attribute decides. */
  declare locale: string | undefined;
  /** The role of the reader; when left out, a parent who can only read. */
  declare perspective: Role | undefined;
  /** The page's store of records. No element writes to it on its own. */
  declare store: RecordStore | undefined;
  /** Replaces the clock, for tests and previews. */
  declare now: Date | undefined;
  /** The page's own wordings per language, keyed as our own texts are. */
  declare texts: PageTexts | undefined;

  readonly #settings = new ContextProvider(this, { context: providerContext, initialValue: {} });

  override connectedCallback(): void {
    // Provide the settings before elements below request them for the first time.
    this.#provideSettings();
    super.connectedCallback();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.size > 0) this.#provideSettings();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #provideSettings(): void {
    const { locale, perspective, store, now, texts } = this;
    this.#settings.setValue({ locale, perspective, store, now, texts });
  }
}
