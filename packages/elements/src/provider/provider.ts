import type { PageTexts } from '@driehoek/sdk/i18n';
import type { RecordStore } from '@driehoek/sdk/records';
import type { Role } from '@driehoek/sdk/shared';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { type ContextCallback, ContextRequestEvent, type ProviderContext, providerContext } from '../shared/context.js';

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

  #settings: ProviderContext = {};
  /** Per subscriber, what tells it the settings when they are others than it knows. */
  readonly #subscribers = new Map<ContextCallback, () => void>();

  constructor() {
    super();
    this.addEventListener(ContextRequestEvent.type, (event) => this.#answer(event as ContextRequestEvent));
  }

  override willUpdate(): void {
    for (const tell of [...this.#subscribers.values()]) tell();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #answer(event: ContextRequestEvent): void {
    const { context, contextTarget, callback, subscribe } = event;
    if (context !== providerContext || contextTarget === this) return;
    event.stopPropagation();
    let known: ProviderContext | undefined;
    const unsubscribe = () => this.#subscribers.delete(callback);
    const tell = () => {
      const settings = this.#read();
      if (settings === known) return;
      known = settings;
      callback(settings, subscribe ? unsubscribe : undefined);
    };
    if (subscribe) this.#subscribers.set(callback, tell);
    tell();
  }

  /** The settings as they are: the same object for as long as nothing changed. */
  #read(): ProviderContext {
    const { locale, perspective, store, now, texts } = this;
    const next: ProviderContext = { locale, perspective, store, now, texts };
    const keys = Object.keys(next) as (keyof ProviderContext)[];
    if (keys.some((key) => next[key] !== this.#settings[key])) this.#settings = next;
    return this.#settings;
  }
}
