import { fixture, html, nextFrame } from '@open-wc/testing';
import type { ClassContactsElement } from '@driehoek/elements/class-contacts';
import type { PupilContacts } from '@driehoek/sdk/class-contacts';

/** A class list in a test: what a teacher sees and does, whatever the markup. */
export class ClassContactsPage {
  /** What the page was told, in order. */
  readonly changes: unknown[] = [];

  constructor(readonly element: ClassContactsElement) {
    element.addEventListener('change', () => this.changes.push(element.value));
  }

  static async open(template: unknown): Promise<ClassContactsPage> {
    const root = await fixture<HTMLElement>(html`<div>${template}</div>`);
    const element = root.querySelector('dh-class-contacts')!;
    // What waits for its words paints later than what is around it.
    await element.updateComplete;
    return new ClassContactsPage(element);
  }

  get #root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
    // A focus moves after the update that makes its target.
    await new Promise((resolve) => setTimeout(resolve));
    await nextFrame();
  }

  async update(properties: Partial<ClassContactsElement>): Promise<void> {
    Object.assign(this.element, properties);
    await this.settle();
  }

  /** The class at a glance, as words per pupil. */
  get rows(): string[][] {
    return this.#rows.map((row) => [...row.querySelectorAll('[role=rowheader], [data-label]')].map(readCell));
  }

  get names(): string[] {
    return this.#rows.map((row) => textOf(row.querySelector('bdi')));
  }

  get columns(): string[] {
    return this.#all('[role=columnheader]').map(textOf);
  }

  get title(): string {
    return textOf(this.#root.querySelector('h2'));
  }

  get text(): string {
    return textOf(this.#root.querySelector('.all') ?? this.#root.querySelector('p'));
  }

  get error(): string {
    return textOf(this.#root.querySelector('[part=error]'));
  }

  get status(): string {
    return textOf(this.#root.querySelector('[role=status]'));
  }

  get canUndo(): boolean {
    return this.#root.querySelector('[name=undo]') !== null;
  }

  /** What is offered to record. */
  get choices(): string[] {
    return this.#all('.choice button').map(textOf);
  }

  /** What the focus is on, in words. */
  get focused(): string {
    const { activeElement } = this.#root;
    return (
      activeElement?.getAttribute('aria-label') ??
      (textOf(activeElement) || (activeElement?.getAttribute('name') ?? ''))
    );
  }

  row(name: string): HTMLElement {
    return this.#rows.find((row) => textOf(row.querySelector('bdi')) === name)!;
  }

  /** The one press on a pupil's row. */
  async pressRow(name: string): Promise<void> {
    this.row(name).click();
    await this.settle();
  }

  nameButton(name: string): HTMLButtonElement {
    return this.row(name).querySelector<HTMLButtonElement>('button.name')!;
  }

  /** Presses a button by what it says. */
  async press(label: string): Promise<void> {
    const button = this.#all<HTMLButtonElement>('button').find(
      (candidate) =>
        (candidate.getAttribute('aria-label') ?? textOf(candidate)) === label && candidate.checkVisibility(),
    );
    if (!button) throw new Error(`no button: ${label}`);
    button.focus();
    button.click();
    await this.settle();
  }

  openPupil(name: string): Promise<void> {
    return this.press(`Meer over ${name}`);
  }

  get hasPupil(): boolean {
    return this.#root.querySelector('[part=pupil]') !== null;
  }

  get classIsShown(): boolean {
    return this.#root.querySelector('[part=title]')!.checkVisibility();
  }

  get pupilName(): string {
    return textOf(this.#root.querySelector('#pupil-name'));
  }

  get pupilText(): string {
    return textOf(this.#root.querySelector('[part=pupil]'));
  }

  /** Whose parents ask for attention, where that is shown. */
  get attention(): string[] {
    return this.#all('[part=attention] li')
      .filter((item) => item.checkVisibility())
      .map(textOf);
  }

  get gaps(): string[] {
    return this.#all('[part=gaps] li').map(textOf);
  }

  log(which: 'planned' | 'held'): string[] {
    return this.#all(`[part=${which}] li`).map((item) => textOf(item.querySelector('.what') ?? item));
  }

  /** Per topic the choice that is on. */
  get topics(): Record<string, string> {
    return Object.fromEntries(
      this.#all<HTMLInputElement>('[part=topics] input:checked').map((input) => [input.name, input.value]),
    );
  }

  topic(name: string, value: string): HTMLInputElement {
    return this.#root.querySelector<HTMLInputElement>(`[part=topics] input[name="${name}"][value="${value}"]`)!;
  }

  async setTopic(name: string, value: string): Promise<void> {
    this.topic(name, value).click();
    await this.settle();
  }

  get filters(): Record<string, string> {
    return Object.fromEntries(
      this.#all<HTMLInputElement>('[name=filter]').map((input) => [input.value, textOf(input.parentElement)]),
    );
  }

  async filter(value: string): Promise<void> {
    this.#root.querySelector<HTMLInputElement>(`[name=filter][value=${value}]`)!.click();
    await this.settle();
  }

  get form(): HTMLFormElement | null {
    return this.#root.querySelector('form');
  }

  /** Fills in the fields of a contact and saves them. */
  async fill(fields: { on?: string; way?: string; kind?: string }): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      const field = this.form!.elements.namedItem(name) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await this.press('Bewaren');
  }

  async key(key: string): Promise<void> {
    (this.#root.activeElement ?? this.element).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
    );
    await this.settle();
  }

  /** How many things can be operated. */
  /** How many controls the rows have. */
  get rowControls(): number {
    return this.#all('[part=table] :is(button, input, select)').length;
  }

  get rowHeights(): number[] {
    return this.#rows.map((row) => row.getBoundingClientRect().height);
  }

  get height(): number {
    return this.element.getBoundingClientRect().height;
  }

  /** How far anything sticks out sideways. */
  get overflow(): number {
    return (
      Math.max(0, ...this.#all('*').map((element) => element.getBoundingClientRect().right)) -
      this.element.getBoundingClientRect().right
    );
  }

  /** What paper gets, per pupil. */
  get printed(): string[] {
    return this.#rows.map((row) => textOf(row.querySelector('.gaps')));
  }

  get inlineStyles(): number {
    return this.#all('[style], style').length;
  }

  pupil(id: string): PupilContacts {
    return this.element.value!.pupils.find((pupil) => pupil.id === id)!;
  }

  get #rows(): HTMLElement[] {
    return this.#all('.body [role=row]');
  }

  #all<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return [...this.#root.querySelectorAll<T>(selector)];
  }
}

function readCell(cell: Element): string {
  return cell.querySelector('svg')?.getAttribute('aria-label') ?? textOf(cell);
}

const textOf = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
