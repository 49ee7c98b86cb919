import type { ExpectationsFormElement } from '@driehoek/elements/expectations';
import type { Ability, Doer, Happening, Importance } from '@driehoek/sdk/expectations';

const textOf = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** A form of expectations in a test: what a person sees and does, whatever the markup. */
export class ExpectationsFormPage {
  constructor(readonly element: ExpectationsFormElement) {}

  async settle(): Promise<void> {
    await this.element.updateComplete;
    // A focus moves, and a field hears that it is disabled, after the update that brings it about.
    await new Promise((resolve) => setTimeout(resolve));
  }

  async update(properties: Partial<ExpectationsFormElement>): Promise<void> {
    Object.assign(this.element, properties);
    await this.settle();
  }

  importance(statementId: string, value: Importance): HTMLInputElement {
    return this.#one(`input[name="importance:${statementId}"][value="${value}"]`);
  }

  who(statementId: string, value: Doer): HTMLInputElement {
    return this.#one(`input[name="who:${statementId}"][value="${value}"]`);
  }

  happens(statementId: string, value: Happening): HTMLInputElement {
    return this.#one(`input[name="happens:${statementId}"][value="${value}"]`);
  }

  canDo(statementId: string, value: Ability): HTMLInputElement {
    return this.#one(`input[name="canDo:${statementId}"][value="${value}"]`);
  }

  /** The corner, middle or place outside that a finger would tap. */
  spot(statementId: string, value: Doer): HTMLLabelElement {
    return this.who(statementId, value).closest('label')!;
  }

  async choose(input: HTMLInputElement): Promise<void> {
    input.click();
    await this.settle();
  }

  async press(name: string, value?: string): Promise<void> {
    this.button(name, value).click();
    await this.settle();
  }

  /** The one that shows, where several do the same. */
  button(name: string, value?: string): HTMLButtonElement {
    const found = this.#all<HTMLButtonElement>(
      `button[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`,
    );
    const button = found.find((each) => each.checkVisibility()) ?? found[0];
    if (!button) throw new Error(`There is no button ${name}`);
    return button;
  }

  has(name: string): boolean {
    return this.#all(`button[name="${name}"]`).length > 0;
  }

  remark(statementId: string): HTMLTextAreaElement {
    return this.#one(`textarea[name="${statementId}"]`);
  }

  /** The field for what the school can, or cannot; nothing while it is not asked. */
  ability(part: 'can' | 'cannot', statementId: string): HTMLTextAreaElement | null {
    return this.#root.querySelector(`textarea[name="${part}:${statementId}"]`);
  }

  /** What the school answered, in an open round, statement by statement. */
  get ofSchool(): string[] {
    return this.#all('[part=school-answer]').map(textOf);
  }

  /** The names of the questions of a statement. */
  askedOf(statementId: string): string[] {
    return this.questions(statementId).map(({ name }) => name);
  }

  /** What a field is called, as it shows. */
  labelOf(field: HTMLTextAreaElement): string {
    return [...(field.labels ?? [])].map(textOf).join(' ');
  }

  async type(field: HTMLTextAreaElement, text: string): Promise<void> {
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  /** The questions of a statement, as names and choices. */
  questions(statementId: string): { readonly name: string; readonly choices: string[] }[] {
    const statement = this.importance(statementId, 'yes').closest('.statement')!;
    return [...statement.querySelectorAll('fieldset')].map((fieldset) => ({
      name: textOf(fieldset.querySelector('legend')),
      choices: [...fieldset.querySelectorAll('label')].map(textOf),
    }));
  }

  get headings(): string[] {
    return this.#all('h3')
      .filter((each) => each.checkVisibility())
      .map(textOf);
  }

  get statements(): string[] {
    return this.#all('.statement > legend')
      .filter((each) => each.checkVisibility())
      .map(textOf);
  }

  /** What stands with each statement, once nothing can be changed. */
  get answers(): string[] {
    return this.#all('[part=answer]').map((answer) => {
      const parts = [...answer.querySelectorAll(':scope > span')].map((part) => textOf(part).replace(/\?\s*/, '? '));
      return parts.join('; ') || textOf(answer);
    });
  }

  get radios(): HTMLInputElement[] {
    return this.#all('input[type=radio]');
  }

  get openHousehold(): HTMLInputElement | null {
    return this.#root.querySelector('input[name=open-household]');
  }

  /** What was filled in elsewhere while it was handed in. */
  get unsent(): HTMLElement | null {
    return this.#root.querySelector('[part=unsent]');
  }

  /** What was handed in first, beside what is filled in again. */
  get first(): string[] {
    return this.#all('[part=first]').map(textOf);
  }

  get turns(): string[] {
    return this.#all('[part=turn]').map(textOf);
  }

  get overview(): string {
    return textOf(this.#root.querySelector('[part=overview]'));
  }

  get progress(): string {
    return textOf(this.#root.querySelector('[part=progress] [role=status]'));
  }

  get note(): string {
    return textOf(this.#root.querySelector('[part=note]'));
  }

  get thanks(): HTMLElement | null {
    return this.#root.querySelector('[part=thanks]');
  }

  get error(): string {
    return textOf(this.#root.querySelector('[part=error]'));
  }

  /** All that stands in the element, values of fields included. */
  get everything(): string {
    return this.#root.innerHTML + this.#all<HTMLTextAreaElement>('textarea').map(({ value }) => value);
  }

  get text(): string {
    return textOf(this.#root as unknown as Element);
  }

  get focused(): Element | null {
    return this.#root.activeElement;
  }

  /** Whatever sticks out at the side. */
  get overflowing(): string[] {
    const { right, left } = this.element.getBoundingClientRect();
    const found = this.#all('*').filter((each) => {
      const box = each.getBoundingClientRect();
      return (
        each.checkVisibility() && !each.closest('.visually-hidden') && (box.right > right + 1 || box.left < left - 1)
      );
    });
    return found.map(({ outerHTML }) => outerHTML.slice(0, 80));
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
