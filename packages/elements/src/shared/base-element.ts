import { type Language, SOURCE_LANGUAGE, type TextConcept } from '@driehoek/sdk/i18n';
import { InvalidDataError, type Issue, type LocalDate } from '@driehoek/sdk/shared';
import { ContextConsumer } from '@lit/context';
import { LitElement } from 'lit';
import { attachContextRoot, type ProviderContext, providerContext } from './context.js';
import { DataErrorEvent } from './data-error-event.js';
import { type NeededTexts, TextsWait } from './texts-wait.js';

/**
 * What every element shares: the page's settings (from `dh-provider`, else from the page itself), the way
 * to report unusable data, and custom states.
 */
export abstract class DriehoekElement extends LitElement {
  protected readonly internals: ElementInternals = this.attachInternals();
  /** Why the data cannot be used; empty when it can. Render these with `renderIssues`. */
  protected issues: readonly Issue[] = [];

  readonly #page = new ContextConsumer(this, { context: providerContext, subscribe: true });
  readonly #wait = new TextsWait();

  override connectedCallback(): void {
    attachContextRoot();
    super.connectedCallback();
    this.#wait.reset();
  }

  /**
   * Waits for the reader's words before the first paint and when others are needed, so that no other language flashes
   * by; the words that stand there stay meanwhile. After about three seconds, or when they cannot be had, it paints with what
   * there is. In Dutch nothing waits.
   */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const wait = this.#wait.start(this.neededTexts, () => this.requestUpdate());
    // What is needed may be another meanwhile.
    if (wait) return wait.then(() => this.scheduleUpdate());
    super.scheduleUpdate();
    return undefined;
  }

  /** The concepts whose texts this element shows, besides those of all elements. */
  protected get textConcepts(): readonly TextConcept[] {
    return [];
  }

  /** All texts that must be there before it paints. */
  protected get neededTexts(): readonly NeededTexts[] {
    return [[this.language, ['shared', ...this.textConcepts]]];
  }

  /** The page's settings; empty without a provider. */
  protected get page(): ProviderContext {
    return this.#page.value ?? {};
  }

  /** The reader's language: the provider's, else the nearest `lang` attribute (through shadow roots), else Dutch. */
  get language(): Language {
    return this.page.locale ?? nearestLanguage(this) ?? SOURCE_LANGUAGE;
  }

  /** The moment: the provider's, else the clock's. */
  protected get moment(): Date {
    return this.page.now ?? new Date();
  }

  /** The reader's own day at that moment. */
  protected get localDay(): LocalDate {
    // Swedish writes a date as `2026-11-22`.
    return this.moment.toLocaleDateString('sv-SE');
  }

  /** Runs `read`; bad data is remembered in `issues` and sent as `dh-error`, and gives `undefined`. */
  protected readData<T>(read: () => T): T | undefined {
    try {
      const data = read();
      this.issues = [];
      return data;
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw error;
      this.reportIssues(error.issues);
      return undefined;
    }
  }

  /** Shows the issues in place and tells the page. */
  protected reportIssues(issues: readonly Issue[]): void {
    this.issues = issues;
    this.requestUpdate();
    this.dispatchEvent(new DataErrorEvent(issues));
  }

  /** Turns a state for `:state(name)` on or off. */
  protected setState(name: string, on: boolean): void {
    if (on) this.internals.states.add(name);
    else this.internals.states.delete(name);
  }
}

function nearestLanguage(element: Element): Language | undefined {
  for (let node: Element | undefined = element; node; ) {
    const lang: string | null | undefined = node.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
