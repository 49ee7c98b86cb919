import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Presence } from '../session/presence.js';
import { PortalElement } from './portal-element.js';

/** Who else is working on the record of this page, quietly beside its title; nothing without a server. */
export class PresenceElement extends PortalElement {
  static override properties = {
    ...PortalElement.properties,
    kind: { attribute: false },
    record: { attribute: false },
  };

  declare kind: string;
  /** The id of the record. */
  declare record: string;

  readonly #draw = () => this.requestUpdate();
  #joined: Presence | undefined;
  #leave: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#join();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
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
  }

  #join(): void {
    this.#quit();
    const { presence } = this.state.session;
    this.#joined = presence;
    presence?.addEventListener('change', this.#draw);
    this.#leave = presence?.join({ kind: this.kind, id: this.record });
  }

  #quit(): void {
    this.#joined?.removeEventListener('change', this.#draw);
    this.#leave?.();
    this.#joined = this.#leave = undefined;
  }
}

customElements.define('portal-presence', PresenceElement);
