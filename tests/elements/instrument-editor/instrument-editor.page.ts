import { fixture, html, waitUntil } from '@open-wc/testing';
import type { InstrumentEditorElement } from '@driehoek/elements/instrument-editor';

/** The editor of a school's own list in a test: what somebody sees and does, whatever the markup. */
export class InstrumentEditorPage {
  constructor(readonly element: InstrumentEditorElement) {}

  static async open(value: unknown, perspective = 'leadership', language = 'nl'): Promise<InstrumentEditorPage> {
    const root = await fixture<HTMLElement>(
      html`<dh-provider locale=${language}
        ><dh-instrument-editor .value=${value} perspective=${perspective}></dh-instrument-editor
      ></dh-provider>`,
    );
    const element = root.querySelector<InstrumentEditorElement>('dh-instrument-editor')!;
    await waitUntil(() => element.shadowRoot!.childElementCount > 0);
    return new InstrumentEditorPage(element);
  }

  get #root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return this.#root.textContent!.replaceAll(/\s+/g, ' ');
  }

  /** The parts and their statements, by their ids. */
  get order(): string[] {
    return this.element.value!.draft.sections.map(({ id, items }) => `${id}: ${items.map((item) => item.id)}`);
  }

  get buttons(): string[] {
    return [...this.#root.querySelectorAll('button')].map(({ name, value }) => `${name} ${value}`.trim());
  }

  /** The name and value of what has the focus. */
  get focused(): string {
    const { name = '', value = '' } = (this.#root.activeElement ?? {}) as Partial<HTMLButtonElement>;
    return name === '' || value === '' ? name : `${name} ${value}`;
  }

  /** What is said beside a field. */
  wrongAt(field: string): string {
    return this.#root.querySelector(`#wrong-${field}`)?.textContent?.trim() ?? '';
  }

  find(name: string, value = ''): HTMLButtonElement | null {
    const suffix = value ? `[value="${CSS.escape(value)}"]` : '';
    return this.#root.querySelector<HTMLButtonElement>(`button[name=${name}]${suffix}`);
  }

  async press(name: string, value = ''): Promise<void> {
    this.find(name, value)!.click();
    await this.settle();
  }

  async fill(fields: { readonly [name: string]: string }): Promise<void> {
    for (const [name, value] of Object.entries(fields)) this.type(name, value);
    await this.settle();
  }

  /** Types in one field of the form, as a person does. */
  type(name: string, value: string): void {
    const field = this.#root.querySelector<HTMLInputElement>(`form [name=${name}]`)!;
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Says that a statement asks something else now. */
  async chooseMeaning(value: 'same' | 'other'): Promise<void> {
    this.#root.querySelector<HTMLInputElement>(`form [name=means][value=${value}]`)!.click();
    await this.settle();
  }

  valueOf(name: string): string {
    return this.#root.querySelector<HTMLInputElement>(`form [name=${name}]`)!.value;
  }

  async openPreview(): Promise<HTMLElement | null> {
    this.#root.querySelector<HTMLElement>('summary')!.click();
    await waitUntil(() => this.#root.querySelector('dh-checklist')?.shadowRoot?.querySelector('input'));
    return this.#root.querySelector<HTMLElement>('dh-checklist');
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
  }
}
