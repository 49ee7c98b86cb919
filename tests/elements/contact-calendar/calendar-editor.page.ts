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
