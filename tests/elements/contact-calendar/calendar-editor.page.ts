import { nextFrame } from '@open-wc/testing';
import type { ContactCalendarEditorElement } from '@driehoek/elements/contact-calendar/editor';

/** The editor of a plan in a test: what staff see and do, whatever the markup. */
export class CalendarEditorPage {
  constructor(readonly element: ContactCalendarEditorElement) {}

  get said(): string {
    return this.element.shadowRoot!.querySelector('.said')!.textContent.trim();
  }

  /** The form of a moment, while it is open. */
  get form(): HTMLFormElement | null {
    return this.element.shadowRoot!.querySelector('dialog[open] form');
  }

  button(name: string): HTMLButtonElement | null {
    return this.element.shadowRoot!.querySelector(`button[name="${name}"]`);
  }

  async press(name: string): Promise<void> {
    this.button(name)!.click();
    await this.settle();
  }

  /** Chooses a calendar file, as the dialog of the browser would. */
  choose(file: File): void {
    const field = this.element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(field, 'files', { configurable: true, value: [file] });
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** What is said of a calendar file, to a screen reader too: while it is read and after. */
  get importStatus(): string {
    return this.#textOf('.import [role=status]');
  }

  get importAlert(): string {
    return this.#textOf('.import [role=alert]');
  }

  /** How far reading a file is, 0 to 1; `undefined` while none is read. */
  get importProgress(): number | undefined {
    return this.element.shadowRoot!.querySelector('progress')?.value;
  }

  #textOf(selector: string): string {
    return this.element.shadowRoot!.querySelector(selector)!.textContent.replace(/\s+/g, ' ').trim();
  }

  field(name: string): HTMLInputElement {
    return this.form!.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  }

  /** Types in a field of the form. */
  type(name: string, words: string): void {
    const field = this.field(name);
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Adds a moment by its form. */
  async add(title: string): Promise<void> {
    await this.press('add');
    this.form!.querySelector<HTMLInputElement>('[name=title]')!.value = title;
    await this.press('save-entry');
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
    await nextFrame();
    await nextFrame();
    await this.element.updateComplete;
  }
}
