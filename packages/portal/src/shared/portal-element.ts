import { LitElement, type PropertyDeclarations } from 'lit';
import type { PortalState } from '../state.js';
import { portalTexts, type PortalTranslate } from '../texts.js';

/**
 * What the portal's own elements share: the state, and the texts in the visitor's language. They draw in the page
 * itself, with one style sheet for all: the portal is a page, not a library.
 */
export abstract class PortalElement extends LitElement {
  static override properties: PropertyDeclarations = { state: { attribute: false } };

  /** Set before the element stands in the page. */
  declare state: PortalState;

  readonly #refresh = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.state.addEventListener('change', this.#refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.state.removeEventListener('change', this.#refresh);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected get language(): string {
    return this.state.visitor.language;
  }

  /** Translates a key for the visitor. Not called `translate`, which every HTML element has with another meaning. */
  protected get texts(): PortalTranslate {
    return portalTexts(this.language);
  }

  /** Draws first, so that what gets the focus is there. */
  protected async focusOn(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }
}
