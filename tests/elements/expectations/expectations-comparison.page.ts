import type {
  AgendaAddEvent,
  ExpectationsChooseEvent,
  ExpectationsComparisonElement,
} from '@driehoek/elements/expectations';

const textOf = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Expectations side by side in a test: what somebody sees and does, whatever the markup. */
export class ExpectationsComparisonPage {
  /** What was put on the agenda, in order. */
  readonly added: AgendaAddEvent[] = [];
  /** What the reader chose about answers, in order. */
  readonly choices: ExpectationsChooseEvent[] = [];

  constructor(readonly element: ExpectationsComparisonElement) {
    element.addEventListener('dh-agenda-add', (event) => this.added.push(event));
    element.addEventListener('dh-expectations-choose', (event) => this.choices.push(event));
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
  }

  async update(properties: Partial<ExpectationsComparisonElement>): Promise<void> {
    Object.assign(this.element, properties);
    await this.settle();
  }

  get headings(): string[] {
    return this.#all('h2, h3').map(textOf);
  }

  /** What is shared, as statement, who and importance. */
  get together(): string[][] {
    return this.#all('[part=together] > ul > li').map((item) => [
      textOf(item.querySelector('p')),
      ...[...item.querySelectorAll('.small > span')].map((part) => textOf(part).replace('Belangrijk? ', '')),
    ]);
  }

  /** What there is to talk about, in its order. */
  get toDiscuss(): string[] {
    return this.#all('[part=item] h4').map(textOf);
  }

  /** What nobody said, as far as it shows. */
  get silent(): string[] {
    return this.#all('[part=silent] li')
      .filter((item) => item.checkVisibility({ contentVisibilityAuto: true }) && item.getClientRects().length > 0)
      .map(textOf);
  }

  get foldedSilent(): HTMLDetailsElement | null {
    return this.#root.querySelector('details[part=silent]');
  }

  /** The table of a statement to talk about, row by row. */
  rows(place: number): string[][] {
    const rows = this.#item(place).querySelectorAll('tbody tr');
    return [...rows].map((row) => [...row.children].map(textOf));
  }

  /** The table of a statement that was not said by all, row by row. */
  unsaidRows(place: number): string[][] {
    const rows = this.#all('[part=not-yet-answered] li')[place]!.querySelectorAll('tbody tr');
    return [...rows].map((row) => [...row.children].map(textOf));
  }

  get ownEmpty(): string[] {
    return this.#all('[part=own-empty]').map(textOf);
  }

  /** Whether each statement happens, as what comes of it and what each said. */
  get happens(): string[] {
    return this.#all('[part=happens]').map(textOf);
  }

  /** What the school can and cannot do, statement by statement. */
  get canDo(): string[] {
    return this.#all('[part=can-do]').map(textOf);
  }

  /** What all want and miss. */
  get missed(): string[] {
    return this.#all('[part=missed] h4').map(textOf);
  }

  /** The answers on the line of whether it happens at which somebody stands. */
  happensPlaces(place: number): string[] {
    return [...this.#item(place).querySelectorAll('.happens-marks .chosen')].map(textOf);
  }

  get earlier(): string[] {
    return this.#all('[part=earlier]').map(textOf);
  }

  get turns(): string[] {
    return this.#all('[part=turn]').map(textOf);
  }

  textOf(part: string): string {
    return textOf(this.#root.querySelector(`[part=${part}]`));
  }

  home(household: string): HTMLInputElement {
    return this.#root.querySelector(`input[name=household][value=${household}]`)!;
  }

  get openHousehold(): HTMLInputElement | null {
    return this.#root.querySelector('input[name=open-household]');
  }

  get reopening(): string {
    return this.textOf('reopening');
  }

  get reopenButtons(): string[] {
    return this.#all('[part=reopening] button').map(textOf);
  }

  reopenButton(label: string): HTMLButtonElement {
    return this.#all<HTMLButtonElement>('[part=reopening] button').find((button) => textOf(button) === label)!;
  }

  get agendaChoice(): string {
    return this.textOf('agenda-choice');
  }

  tick(statementId: string): HTMLInputElement {
    return this.#root.querySelector(`input[name=choose][value="${statementId}"]`)!;
  }

  get ticked(): string[] {
    return this.#all<HTMLInputElement>('input[name=choose]:checked').map(({ value }) => value);
  }

  /** The names in the drawing at which somebody stands. */
  chosenPlaces(place: number): string[] {
    return [...this.#item(place).querySelectorAll('.who-marks:not(.happens-marks) .chosen')].map(textOf);
  }

  /** How many marks the drawing has. */
  marks(place: number): number {
    return this.#item(place).querySelectorAll('.who-marks:not(.happens-marks) :is(.filled, .outlined)').length;
  }

  textOfItem(place: number): string {
    return textOf(this.#item(place));
  }

  get remarks(): { readonly text: string; readonly language: string | null }[] {
    return this.#all('[part=remark]').map((each) => ({
      text: textOf(each),
      language: each.querySelector('q')!.getAttribute('lang'),
    }));
  }

  get moved(): string[] {
    return this.#all('[part=moved]').map(textOf);
  }

  get waiting(): string {
    return textOf(this.#root.querySelector('[part=waiting]'));
  }

  get error(): string {
    return textOf(this.#root.querySelector('[part=error]'));
  }

  get text(): string {
    return textOf(this.#root as unknown as Element);
  }

  get everything(): string {
    return this.#root.innerHTML;
  }

  addButtons(): HTMLButtonElement[] {
    return this.#all('button[name=add]');
  }

  /** The buttons with which the school brings along what it can and cannot do. */
  get addPromises(): HTMLButtonElement[] {
    return this.#all('button[name=add-promises]');
  }

  get addAll(): HTMLButtonElement | null {
    return this.#root.querySelector('button[name=add-all]');
  }

  async press(button: HTMLElement): Promise<void> {
    button.focus();
    button.click();
    await this.settle();
  }

  get focused(): string {
    return textOf(this.#root.activeElement);
  }

  /** Whatever sticks out at the side. */
  get overflowing(): string[] {
    const { right, left } = this.element.getBoundingClientRect();
    const found = this.#all('*').filter((each) => {
      const box = each.getBoundingClientRect();
      return !each.closest('.visually-hidden, .print-only, svg') && (box.right > right + 1 || box.left < left - 1);
    });
    return found.map(({ outerHTML }) => outerHTML.slice(0, 80));
  }

  get #root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  #item(place: number): HTMLElement {
    return this.#all('[part=item]')[place]!;
  }

  #all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.#root.querySelectorAll<T>(selector)];
  }
}
