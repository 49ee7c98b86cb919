import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Presence } from '../session/presence.js';
import { PortalElement } from './portal-element.js';

/** What somebody does who goes to something on the page. */
const GOING = ['focusin', 'pointerdown'] as const;

/** Who else is working on the record of this page, quietly beside its title; nothing without a server. */
export class PresenceElement extends PortalElement {
  static override properties = {
    ...PortalElement.properties,
    kind: { attribute: false },
    record: { attribute: false },
    shownIn: { attribute: false },
  };

  declare kind: string;
  /** The id of the record. */
  declare record: string;
  /**
   * A selector of what shows the record, where a page shows one that the visitor did not choose: others hear of it once the visitor goes
   * there. They hear of it at once when left out.
   */
  declare shownIn: string | undefined;

  readonly #draw = () => this.requestUpdate();
  #joined: Presence | undefined;
  #leave: (() => void) | undefined;
  #page: HTMLElement | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#page = this.parentElement;
    for (const type of GOING) this.#page?.addEventListener(type, this.#handleGoing);
    if (this.hasUpdated) this.#join();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of GOING) this.#page?.removeEventListener(type, this.#handleGoing);
    this.#quit();
  }

  protected override render(): TemplateResult {
    const names = this.state.session.presence?.namesAt({ kind: this.kind, id: this.record }) ?? [];
    const listed = new Intl.ListFormat(this.language).format(names);
    const text = this.translator('portal.presence', { count: names.length, names: listed });
    // A live region is there before it says something.
    return html`<p class=${names.length > 0 ? 'soft presence' : nothing} role="status">${names.length > 0 ? text : nothing}</p>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('kind') || changed.has('record')) this.#join();
    else if (changed.has('shownIn') && this.shownIn === undefined) this.#tell();
  }

  readonly #handleGoing = ({ target }: Event): void => {
    if (this.shownIn !== undefined && (target as Element).closest(this.shownIn)) this.#tell();
  };

  #join(): void {
    this.#quit();
    const { presence } = this.state.session;
    this.#joined = presence;
    presence?.addEventListener('change', this.#draw);
    if (this.shownIn === undefined) this.#tell();
  }

  #tell(): void {
    this.#leave ??= this.#joined?.join({ kind: this.kind, id: this.record });
  }

  #quit(): void {
    this.#joined?.removeEventListener('change', this.#draw);
    this.#leave?.();
    this.#joined = this.#leave = undefined;
  }
}

customElements.define('portal-presence', PresenceElement);
