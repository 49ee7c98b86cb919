/** Waits until every element inside has rendered, those in shadow roots too. */
export async function settle(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll<HTMLElement & { updateComplete?: Promise<boolean> }>('*')) {
    await element.updateComplete;
    if (element.shadowRoot) await settle(element.shadowRoot);
  }
}
