import { sameData } from '@driehoek/sdk/shared';
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { ClashPlace, RecordClash } from '../clashes.js';
import type { PortalState } from '../state.js';
import { PortalElement } from './portal-element.js';
import { renderClashes } from './render-clash.js';

/**
 * What the visitor and somebody else changed at the same time, beside what it is about: a box a record. What the visitor has seen goes
 * with the page.
 */
export class ClashesElement extends PortalElement {
  static override properties: PropertyDeclarations = {
    ...PortalElement.properties,
    about: { attribute: false, hasChanged: (next, before) => !sameData(next, before) },
  };

  /** The records that stand beside this; those that no page shows when left out. */
  declare about: readonly ClashPlace[] | undefined;

  readonly #draw = () => this.requestUpdate();
  readonly #see = () => {
    if (this.#isInView && !document.hidden && this.about) this.#watched?.clashes.see(this.about);
  };
  readonly #observer = new IntersectionObserver((entries) => {
    this.#isInView = entries.at(-1)?.isIntersecting === true;
    this.#see();
  });
  #isInView = false;
  #watched: PortalState | undefined;
  #leave: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watched = this.state;
    this.#watched.clashes.addEventListener('change', this.#draw);
    document.addEventListener('visibilitychange', this.#see);
    this.#observer.observe(this);
    if (this.hasUpdated) this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watched?.clashes.removeEventListener('change', this.#draw);
    document.removeEventListener('visibilitychange', this.#see);
    this.#observer.disconnect();
    this.#leave?.();
    this.#leave = undefined;
  }

  protected override render(): TemplateResult {
    const { translator: translate, language, state, about } = this;
    const records = about ? state.clashes.listAt(about) : state.clashes.listElsewhere();
    const actions = {
      take: (clash: RecordClash) => void this.#goOn(state.takeTheirs(clash)),
      keep: (...clashes: readonly RecordClash[]) =>
        void this.#goOn(clashes.forEach((clash) => state.clashes.drop(clash))),
    };
    return html`${records.map((clashes) => renderClashes(clashes, { translate, language }, actions))}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('about')) this.#open();
    this.#see();
  }

  #open(): void {
    this.#leave?.();
    this.#leave = this.about && this.state.clashes.open(this.about);
  }

  /** The button that was pressed goes; where one reads stays in sight. */
  async #goOn(done: void | Promise<void>): Promise<void> {
    await done;
    await this.updateComplete;
    const next = this.querySelector('button') ?? document.querySelector<HTMLElement>('main h1');
    next?.focus({ preventScroll: true });
  }
}

customElements.define('portal-clashes', ClashesElement);
