import { isServer, LitElement, type PropertyValues, ReactiveElement } from 'lit';

/**
 * Base class of an element that a server may have rendered. What the server sent stands in the declarative shadow root until the
 * first update, which replaces it in one go: nothing flashes, and what differs by then (the day, a language, a part that has been
 * loaded) is no error. On the server itself it renders as every Lit element.
 */
export abstract class ServedElement extends LitElement {
  #isServed = false;

  /** Whether what the server rendered still stands there. */
  protected get isServed(): boolean {
    return this.#isServed;
  }

  /** Not that of `LitElement`: with the server's nodes in it, a page that loads Lit's hydration would compare them one by one. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (isServer) return super.createRenderRoot();
    this.#isServed = this.shadowRoot !== null;
    return createRoot.call(this);
  }

  protected override update(changed: PropertyValues): void {
    if (!this.#isServed) {
      super.update(changed);
      return;
    }
    this.#isServed = false;
    const { renderRoot } = this;
    this.takeOver(renderRoot as ShadowRoot);
    const before = findServed(renderRoot);
    renderRoot.replaceChildren();
    super.update(changed);
    for (const [place, element] of findServed(renderRoot).entries()) element.#inherit(before[place]);
  }

  /** Called once, before what the server rendered is replaced: what somebody filled in there must not be lost. */
  protected takeOver(_served: ShadowRoot): void {}

  /** An element inside may have to wait, for texts say: what the server rendered of it stands there meanwhile. */
  #inherit(before: ServedElement | undefined): void {
    if (before?.localName !== this.localName || this.hasUpdated) return;
    this.renderRoot.replaceChildren(...before.renderRoot.childNodes);
    this.#isServed = true;
  }
}

const findServed = (root: ParentNode): ServedElement[] =>
  [...root.querySelectorAll('*')].filter((element): element is ServedElement => element instanceof ServedElement);

const { createRenderRoot: createRoot } = ReactiveElement.prototype as unknown as {
  createRenderRoot(this: ReactiveElement): HTMLElement | DocumentFragment;
};
