import type { ContactPreferencesElement } from '@driehoek/elements/contact-preferences';

/** What a person finds in `dh-contact-preferences`. */
export class ContactPreferencesPage {
  readonly #element: ContactPreferencesElement;

  constructor(element: ContactPreferencesElement) {
    this.#element = element;
  }

  get text(): string {
    return this.#root.textContent!.replace(/\s+/g, ' ').trim();
  }

  get lines(): string[] {
    return [...this.#root.querySelectorAll('[part=read] li')].map((line) => line.textContent!.trim());
  }

  get fields(): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>('input, select')];
  }

  /** The languages that can be chosen: the tag of each, and its name. */
  get languages(): (readonly [tag: string, name: string])[] {
    const options = this.#root.querySelectorAll<HTMLOptionElement>('select[name=language] option');
    return Array.from(options, ({ value, textContent }) => [value, textContent!.trim()] as const);
  }

  time(name: string): HTMLInputElement {
    return this.#root.querySelector<HTMLInputElement>(`input[name="${name}"]`)!;
  }

  wish(channel: string, wish: string): HTMLInputElement {
    return this.#root.querySelector<HTMLInputElement>(`input[name="${channel}"][value="${wish}"]`)!;
  }

  async press(control: HTMLElement): Promise<void> {
    control.click();
    await this.#element.updateComplete;
  }

  async choose(name: string, value: string): Promise<void> {
    const select = this.#root.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
    select.value = value;
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.#element.updateComplete;
  }

  get #root(): ShadowRoot {
    return this.#element.shadowRoot!;
  }
}
