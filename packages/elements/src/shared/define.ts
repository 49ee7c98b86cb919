/** Registers an element, unless the tag is already registered: two scripts on a page may contain the same element. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
