import { fixture, html, waitUntil } from '@open-wc/testing';
import type { FamilyHelpEditorElement } from '@driehoek/elements/family-help-editor';

/** The editor of a list of help in a test: what staff see and do, whatever the markup. */
export class FamilyHelpEditorPage {
  constructor(readonly element: FamilyHelpEditorElement) {}

  static async open(value: unknown, perspective = 'care-professional', language = 'nl'): Promise<FamilyHelpEditorPage> {
    const root = await fixture<HTMLElement>(
      html`<dh-provider locale=${language} .now=${new Date('2026-11-22T10:00:00Z')}
        ><dh-family-help-editor .value=${value} perspective=${perspective}></dh-family-help-editor
      ></dh-provider>`,
    );
    const element = root.querySelector<FamilyHelpEditorElement>('dh-family-help-editor')!;
    await waitUntil(() => element.shadowRoot!.childElementCount > 0);
    return new FamilyHelpEditorPage(element);
  }

  get #root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return this.#root.textContent!.replaceAll(/\s+/g, ' ');
  }

  get buttons(): string[] {
    return [...this.#root.querySelectorAll('button')].map(({ name }) => name);
  }

  /** What is said beside a field. */
  wrongAt(field: string): string {
    return this.#root.querySelector(`#wrong-${field}`)?.textContent?.trim() ?? '';
  }

  async press(name: string, value = ''): Promise<void> {
    const suffix = value ? `[value="${CSS.escape(value)}"]` : '';
    this.#root.querySelector<HTMLButtonElement>(`button[name=${name}]${suffix}`)!.click();
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

  /** The languages to choose from, each with whether it is ticked. */
  get languages(): ReadonlyMap<string, boolean> {
    return new Map(
      [...this.#root.querySelectorAll<HTMLInputElement>('form [name=languages]')].map((box) => [
        box.labels![0]!.textContent!.trim(),
        box.checked,
      ]),
    );
  }

  async tick(tag: string): Promise<void> {
    this.#root.querySelector<HTMLInputElement>(`form [name=languages][value="${tag}"]`)!.click();
    await this.settle();
  }

  valueOf(name: string): string {
    return this.#root.querySelector<HTMLInputElement>(`form [name=${name}]`)!.value;
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
  }
}
