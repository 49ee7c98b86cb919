/** Whether the focus is on something outside an element: the page may have taken the reader on. */
export function isFocusElsewhere(host: Element): boolean {
  const { activeElement } = host.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && activeElement !== host && activeElement !== host.ownerDocument.body;
}
