/** Registers an element, unless the page already has one by that name: two scripts may bring the same. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
