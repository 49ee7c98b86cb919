import type { ChecklistElement } from '@driehoek/elements/checklist';

/** Where things stand in a `dh-checklist`. */
export class ChecklistPage {
  constructor(readonly element: ChecklistElement) {}

  async settle(): Promise<void> {
    await this.element.updateComplete;
    // A focus moves after the update that makes its target.
    await new Promise((resolve) => setTimeout(resolve));
  }

  statement(itemId: string): HTMLFieldSetElement {
    return this.#one<HTMLInputElement>(`input[name="${itemId}"]`).closest('fieldset')!;
  }

  get shownStatements(): HTMLElement[] {
    return this.#all('.statement').filter((statement) => statement.checkVisibility());
  }

  choice(itemId: string, value: string): HTMLInputElement {
    return this.#one(`input[name="${itemId}"][value="${value}"]`);
  }

  async choose(itemId: string, value: string): Promise<void> {
    this.choice(itemId, value).click();
    await this.settle();
  }

  async press(name: string, value?: string): Promise<void> {
    this.button(name, value).click();
    await this.settle();
  }

  button(name: string, value?: string): HTMLButtonElement {
    return this.#one(`button[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`);
  }

  has(name: string): boolean {
    return this.#all(`button[name="${name}"]`).length > 0;
  }

  remark(itemId: string): HTMLTextAreaElement {
    return this.#one(`textarea[name="remark:${itemId}"]`);
  }

  actionPoint(sectionId: string, index: number): HTMLTextAreaElement {
    return this.#one(`[data-action-point="${sectionId} ${index}"]`);
  }

  async type(field: HTMLTextAreaElement, text: string): Promise<void> {
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  /** The choice to answer for the school. */
  get officeChoice(): HTMLInputElement | null {
    return this.#root.querySelector('input[name="office"]');
  }

  async toggleOffice(): Promise<void> {
    this.officeChoice!.click();
    await this.settle();
  }

  /** What says that it is filled in for the school. */
  get office(): string {
    return this.#root.querySelector<HTMLElement>('[part=office]')?.innerText.trim() ?? '';
  }

  /** The folded explanation of each section that has one. */
  get explanations(): HTMLDetailsElement[] {
    return this.#all<HTMLDetailsElement>('[part=explanation]');
  }

  /** Opens the explanation of a section as a reader does, and waits for its words. */
  async explain(index: number): Promise<HTMLElement> {
    const details = this.explanations[index]!;
    details.querySelector('summary')!.click();
    // The event that tells of it comes later.
    await new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    await this.settle();
    await this.element.updateComplete;
    return details;
  }

  get mine(): HTMLInputElement | null {
    return this.#root.querySelector('input[name="mine"]');
  }

  get progress(): string {
    return this.#one('[part=progress] [role=status]').textContent!.trim();
  }

  get openStatements(): string[] {
    return this.#all<HTMLButtonElement>('button[name=go]').map((button) => button.value);
  }

  /** Those that show without unfolding anything. */
  get namedOpenStatements(): string[] {
    return this.#all<HTMLButtonElement>('button[name=go]')
      .filter((button) => button.checkVisibility())
      .map((button) => button.value);
  }

  get progressBox(): DOMRect {
    return this.#one('[part=progress]').getBoundingClientRect();
  }

  get error(): string {
    return this.#root.querySelector('[part=error]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  get text(): string {
    return this.#root.textContent!.replace(/\s+/g, ' ');
  }

  get focused(): Element | null {
    return this.#root.activeElement;
  }

  get #root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  #one<T extends Element = HTMLElement>(selector: string): T {
    const found = this.#root.querySelector<T>(selector);
    if (!found) throw new Error(`There is no ${selector}`);
    return found;
  }

  #all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.#root.querySelectorAll<T>(selector)];
  }
}
