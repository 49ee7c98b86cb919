import { ContextProvider } from '@lit/context';
import type { PageTexts } from '@driehoek/sdk/i18n';
import type { RecordStore } from '@driehoek/sdk/records';
import type { Role } from '@driehoek/sdk/shared';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { providerContext } from '../shared/context.js';

/**
 * Tells every Driehoek element below it the language, the reader's role, the store and the moment. It has
 * no look of its own. Providers nest: the nearest one counts, whole.
 *
 * @summary Shared settings for the elements below it.
 * @slot - The part of the page that shares these settings.
 */
export class ProviderElement extends LitElement {
  /** Layout stays the page's, as if this element were not there. */
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

  /** The reader's language, a BCP 47 tag; without it the nearest `lang` attribute counts. */
  declare locale: string | undefined;
  /** The role in which the reader looks; without one the reader is a parent who changes nothing. */
  declare perspective: Role | undefined;
  /** Where the page keeps its records. No element writes to it by itself. */
  declare store: RecordStore | undefined;
  /** Stands in for the clock, in tests and previews. */
  declare now: Date | undefined;
  /** The page's own wordings per language, keyed as our own texts are. */
  declare texts: PageTexts | undefined;

  readonly #settings = new ContextProvider(this, { context: providerContext, initialValue: {} });

  override connectedCallback(): void {
    // Before elements below ask for the first time.
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
