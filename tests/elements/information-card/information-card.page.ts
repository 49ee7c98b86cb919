import { aTimeout, fixture, html, nextFrame } from '@open-wc/testing';
import type { InformationCardElement } from '@driehoek/elements/information-card';
import { waitUntil } from '../wait-until.js';

/** A card in a test: what a reader sees and does, whatever the markup. */
export class InformationCardPage {
  constructor(readonly element: InformationCardElement) {}

  static async open(
    template: unknown = html`<dh-information-card></dh-information-card>`,
  ): Promise<InformationCardPage> {
    const root = await fixture<HTMLElement>(html`<div>${template}</div>`);
    const element = root.querySelector('dh-information-card')!;
    // What waits for its words paints later than what is around it.
    await element.updateComplete;
    return new InformationCardPage(element);
  }

  get #root() {
    return this.element.shadowRoot!;
  }

  get card(): HTMLElement | null {
    return this.#root.querySelector('.card');
  }

  get title(): string {
    return textOf(this.#root.querySelector('h2'));
  }

  get text(): string {
    return textOf(this.card);
  }

  get error(): string {
    return textOf(this.#root.querySelector('[part=error]'));
  }

  get status(): string {
    return textOf(this.#root.querySelector('[role=status]'));
  }

  /** Each way to reach somebody, as `label: the rest`. */
  get rows(): string[] {
    return [...this.#root.querySelectorAll('[part=reach] dl > div')].map(readRow);
  }

  get route(): string[] {
    return [...this.#root.querySelectorAll('[part=route] dl > div')].map(readRow);
  }

  get moments(): { when: string; datetime: string; text: string; isNext: boolean }[] {
    return [...this.#root.querySelectorAll('[part=moments] li')].map((item) => ({
      when: textOf(item.querySelector('time')),
      datetime: item.querySelector('time')!.dateTime,
      text: textOf(item),
      isNext: item.getAttribute('aria-current') === 'date',
    }));
  }

  get hrefs(): string[] {
    return [...this.#root.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
  }

  get logo(): string | undefined {
    return this.#root.querySelector('img')?.src;
  }

  get qrCode(): SVGElement | null {
    return this.#root.querySelector('svg');
  }

  get showsFallback(): boolean {
    return this.#root.querySelector('slot') !== null;
  }

  get sheet(): HTMLElement | null {
    return document.getElementById('dh-print-sheet');
  }

  get sheetText(): string {
    return textOf(this.sheet?.shadowRoot?.querySelector('.card') ?? null);
  }

  get facts(): unknown[] {
    return [...document.head.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
      JSON.parse(script.textContent!),
    );
  }

  async update(properties: Partial<InformationCardElement>): Promise<void> {
    Object.assign(this.element, properties);
    await this.settle();
  }

  async settle(): Promise<void> {
    await aTimeout(0);
    await this.element.updateComplete;
    await nextFrame();
  }

  until(claim: () => unknown, message: string): Promise<void> {
    return waitUntil(claim, message);
  }

  save(): void {
    this.#buttons[0]!.click();
  }

  clickPrint(): void {
    this.#buttons[1]!.click();
  }

  async choosePaper(paper: string): Promise<void> {
    const select = this.#root.querySelector('select')!;
    select.value = paper;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  get #buttons() {
    return [...this.#root.querySelectorAll<HTMLButtonElement>('[part=actions] button')];
  }
}

const readRow = (row: Element) => `${textOf(row.querySelector('dt'))}: ${textOf(row.querySelector('dd'))}`;
const textOf = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
