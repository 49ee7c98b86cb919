import {
  canonicalLanguage,
  type Language,
  type ReaderOptions,
  SOURCE_LANGUAGE,
  type TextConcept,
} from '@driehoek/sdk/i18n';
import { InvalidDataError, type Issue, type LocalDate } from '@driehoek/sdk/shared';
import { isServer, type PropertyValues } from 'lit';
import type { ProviderContext } from './context.js';
import { DataErrorEvent } from './data-error-event.js';
import { FirstValue } from './first-value.js';
import { isAbsent } from './is-absent.js';
import { PageSettings } from './page-settings.js';
import { Press } from './press.js';
import { ServedElement } from './served-element.js';
import { type NeededTexts, TextsWait } from './texts-wait.js';

/**
 * Base class of all elements: the page's settings (from `dh-provider`, else from the page itself), reporting unusable
 * data, waiting for texts, and custom states.
 *
 * @cssproperty [--dh-color-accent=light-dark(oklch(46% 0.085 205), oklch(80% 0.09 200))] - The one accent: behind words of its own as it is, elsewhere in a lightness that can be read.
 * @cssproperty [--dh-color-on-accent] - Words on the accent; black or white, whichever can be read, when left out.
 * @cssproperty [--dh-color-accent-mid] - What is half; follows from the accent when left out.
 * @cssproperty [--dh-color-accent-wash] - The ground of what is chosen or to be noted; follows from the accent when left out.
 * @cssproperty [--dh-color-line] - The edge of fields and buttons; follows from the accent when left out.
 * @cssproperty [--dh-color-hair=light-dark(oklch(89% 0.012 85), oklch(36% 0.014 250))] - Thin lines between parts.
 * @cssproperty [--dh-color-paper=light-dark(oklch(98.6% 0.008 85), oklch(20% 0.012 250))] - The ground of dialogs.
 * @cssproperty [--dh-color-sheet=light-dark(#fff, oklch(24% 0.014 250))] - The ground of cards, fields and buttons.
 * @cssproperty [--dh-color-ink=light-dark(oklch(26% 0.03 255), oklch(94% 0.01 85))] - Words.
 * @cssproperty [--dh-color-soft=light-dark(oklch(48% 0.025 255), oklch(74% 0.015 85))] - Words that are less important.
 * @cssproperty [--dh-font=inherit] - The typeface.
 * @cssproperty [--dh-font-size=1.0625rem] - The size of words; headings and small words follow.
 * @cssproperty [--dh-space=1rem] - The room between parts and in them; all others are a share of it.
 * @cssproperty [--dh-radius=0.75rem] - How round corners are; `0` gives straight ones everywhere, buttons too.
 */
export abstract class DriehoekElement extends ServedElement {
  protected readonly internals: ElementInternals = this.attachInternals();
  /** Why the data cannot be used; empty when it can. Render these with `renderIssues`. */
  protected issues: readonly Issue[] = [];

  readonly #page = new PageSettings(this);
  readonly #wait = new TextsWait();
  readonly #press = new Press(this);
  /** Resolves when the element is on the page again, while an update waits for that. */
  #return: Promise<void> | undefined;
  #returned: (() => void) | undefined;
  /** Resolves when the first update, which was delayed once more, has been asked for again. */
  #first: Promise<void> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#wait.reset();
    this.#returned?.();
    this.#return = this.#returned = undefined;
  }

  /**
   * Delays an update until the texts in the reader's language have loaded, so that no other language flashes by; what
   * was rendered before stays meanwhile. After three seconds, or when loading fails, it renders with the texts there
   * are. Dutch texts need no loading.
   *
   * An element that has left the page is not updated before it is back: whatever an update starts (a clock, a listener, a
   * request) would have nobody to stop it. While a pointer is down on it nothing moves.
   */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    // A server rendered it as part of another element, which will replace it.
    if (this.hasAttribute('defer-hydration')) return new Promise(() => undefined);
    const wait = this.isConnected
      ? this.#wait.start(this.neededTexts, () => this.requestUpdate())
      : (this.#return ??= new Promise((resolve) => (this.#returned = resolve)));
    // The needed texts may have changed while waiting, and the element may have left the page.
    const held = wait ?? this.#press.released;
    if (held) return held.then(() => this.scheduleUpdate());
    super.scheduleUpdate();
    return undefined;
  }

  /**
   * Delays the first update once more for what a page set before the element was defined: Lit sets these properties only now, and
   * with them other texts may be needed.
   */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const wait =
      this.hasUpdated || isServer ? undefined : this.#wait.start(this.neededTexts, () => this.requestUpdate());
    if (!wait) return super.shouldUpdate(changed);
    const before = [...changed];
    this.#first = wait.then(() => {
      this.#first = undefined;
      this.requestUpdate();
      for (const [name, old] of before) this.requestUpdate(name, old);
    });
    return false;
  }

  /** Resolves at once, with `false`, while the element is off the page: an update may wait, and for nobody knows how long. */
  protected override async getUpdateComplete(): Promise<boolean> {
    if (this.hasUpdated && !this.isConnected) return false;
    const isDone = await super.getUpdateComplete();
    if (!this.#first) return isDone;
    await this.#first;
    return this.getUpdateComplete();
  }

  /** The concepts whose texts this element shows, besides `shared`. */
  protected get textConcepts(): readonly TextConcept[] {
    return [];
  }

  /** The texts that must be loaded before the element renders. */
  protected get neededTexts(): readonly NeededTexts[] {
    return [[this.language, ['shared', ...this.textConcepts]]];
  }

  /** The page's settings; empty without a provider. */
  protected get page(): ProviderContext {
    return this.#page.value;
  }

  /**
   * The reader's language as a canonical tag: the provider's, else the nearest `lang` attribute (through shadow roots),
   * else Dutch. `nl_NL` is `nl-NL`; what is no language tag is Dutch.
   */
  get language(): Language {
    return canonicalLanguage(this.page.locale ?? nearestLanguage(this) ?? '') ?? SOURCE_LANGUAGE;
  }

  /** The reader's language and the page's own texts, for functions that word something. */
  protected get readerOptions(): ReaderOptions & { readonly language: Language } {
    const { texts } = this.page;
    return { language: this.language, ...(texts && { texts }) };
  }

  /** The current time: the provider's `now` when that is a moment, else the clock. */
  protected get moment(): Date {
    const { now } = this.page;
    return now && !Number.isNaN(now.getTime()) ? now : new Date();
  }

  /** The current date in the reader's time zone. */
  protected get localDay(): LocalDate {
    // Swedish writes a date as `2026-11-22`.
    return this.moment.toLocaleDateString('sv-SE');
  }

  /** Runs `read`. When it throws `InvalidDataError`, stores its `issues`, sends `dh-error` and returns `undefined`. */
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

  /** Shows the issues in the element and sends `dh-error` to the page. */
  protected reportIssues(issues: readonly Issue[]): void {
    this.issues = issues;
    this.requestUpdate();
    this.dispatchEvent(new DataErrorEvent(issues));
  }

  /** Takes the first value of a property from a script child of JSON, as long as the page sets none. */
  protected takeFirst(property: keyof this & string): void {
    const host = this as unknown as Record<string, unknown>;
    new FirstValue(this, {
      isGiven: () => this.isGiven(host[property]),
      give: (data) => {
        host[property] = data;
      },
      readData: (read) => this.readData(read),
      reader: () => this.readerOptions,
    });
  }

  /** Whether a property has a value of the page's, so that a script child does not count. */
  protected isGiven(value: unknown): boolean {
    return !isAbsent(value) && !(Array.isArray(value) && value.length === 0);
  }

  /** Turns a state for `:state(name)` on or off. */
  protected setState(name: string, on: boolean): void {
    if (on) this.internals.states.add(name);
    else this.internals.states.delete(name);
  }
}

function nearestLanguage(element: Element): Language | undefined {
  // A server has no page yet, only the element.
  if (isServer) return element.getAttribute('lang') ?? undefined;
  for (let node: Element | undefined = element; node; ) {
    const lang: string | null | undefined = node.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
