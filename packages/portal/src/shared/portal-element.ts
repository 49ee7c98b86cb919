import { LitElement, type PropertyDeclarations } from 'lit';
import type { PortalState } from '../state.js';
import { portalTexts, type PortalTranslate } from '../texts.js';

/**
 * Base class of the portal's own elements: the state, and the texts in the visitor's language. They render without a
 * shadow root and share one style sheet: the portal is a page, not a library.
 */
export abstract class PortalElement extends LitElement {
  static override properties: PropertyDeclarations = { state: { attribute: false } };

  /** The portal's state; set it before the element is connected. */
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

  /** Translates into the visitor's language, as this visitor is spoken to. Not named `translate`: every HTML element has a property of that name. */
  protected get translator(): PortalTranslate {
    return portalTexts(this.language, this.state.visitor.role);
  }

  /** Focuses an element after an update, so that it exists. */
  protected async focusOn(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }
}
