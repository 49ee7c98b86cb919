/** What a reader gets of an element: the text of its shadow root and of those of the elements inside. */
export function deepText(root: Node): string {
  const shadow = (root as Partial<Element>).shadowRoot;
  if (shadow) return deepText(shadow);
  if (root.nodeType === Node.TEXT_NODE) return root.nodeValue ?? '';
  return [...root.childNodes].map(deepText).join('');
}

/** The shadow roots of an element and of all elements inside. */
export function shadowRoots(root: ParentNode): ShadowRoot[] {
  const shadow = (root as Partial<Element>).shadowRoot;
  const inside = [...(shadow ?? root).querySelectorAll('*')].filter((element) => element.shadowRoot);
  return [...(shadow ? [shadow] : []), ...inside.flatMap(shadowRoots)];
}
