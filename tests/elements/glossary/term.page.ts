import type { TermElement } from '@driehoek/elements/glossary';
import { fixture, html } from '@open-wc/testing';

/** A term in a test: what a reader sees and does, whatever the markup. */
export class TermPage {
  constructor(
    readonly root: HTMLElement,
    readonly element: TermElement,
  ) {}

  static async open(template: unknown): Promise<TermPage> {
    const root = await fixture<HTMLElement>(html`<div>${template}</div>`);
    const page = new TermPage(root, root.querySelector('dh-term')!);
    await page.settle();
    return page;
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
    // A changed text is told after the task in which it changed.
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
  }

  get #root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get button(): HTMLElement | null {
    return this.#root.querySelector('[part=term]');
  }

  get popup(): HTMLElement {
    return this.#root.querySelector<HTMLElement>('[part=explanation]')!;
  }

  get isOpen(): boolean {
    const shown = this.#root.querySelector('[part=explanation]')?.checkVisibility() ?? false;
    const said = this.button?.getAttribute('aria-expanded') === 'true';
    if (shown !== said) throw new Error(`It is ${shown ? '' : 'not '}in sight, and says the opposite.`);
    return shown;
  }

  /** What is read with the word. */
  get description(): string {
    const ids = this.button?.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => wordsOf(this.#root.getElementById(id))).join(' ');
  }

  part(name: string): string | undefined {
    const part = this.#root.querySelector(`[part=${name}]`);
    return part ? wordsOf(part) : undefined;
  }

  get triangle(): string | undefined {
    return this.#root.querySelector('.triangle')?.classList[1];
  }

  async focus(): Promise<void> {
    this.button!.focus();
    await this.settle();
  }

  async blur(): Promise<void> {
    this.button!.blur();
    await this.settle();
  }

  get hasFocus(): boolean {
    return this.#root.activeElement === this.button;
  }

  /** Presses a key where the focus is; tells whether the page would do its own thing with it too. */
  async press(key: string): Promise<boolean> {
    const target = this.#root.activeElement ?? document.activeElement ?? document.body;
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
    const goesOn = target.dispatchEvent(event);
    await this.settle();
    return goesOn;
  }

  /** A finger, or the button of a mouse. */
  async tap(target: HTMLElement = this.button!): Promise<void> {
    this.#point('pointerdown', target, 'touch');
    // As browsers do, before the click.
    if (target === this.button) target.focus();
    else this.button?.blur();
    target.click();
    await this.settle();
  }

  async pointAt(target: HTMLElement = this.element, pointerType = 'mouse'): Promise<void> {
    this.#point('pointerenter', target, pointerType);
    await this.#wait();
  }

  /** The pointer leaves, and comes back to the popup before long. */
  async movePointerToPopup(): Promise<void> {
    this.#point('pointerleave', this.element, 'mouse');
    this.#point('pointerenter', this.element, 'mouse');
    await this.#wait();
  }

  async pointElsewhere(): Promise<void> {
    this.#point('pointerleave', this.element, 'mouse');
    await this.#wait();
  }

  #point(type: string, target: HTMLElement, pointerType: string): void {
    const bubbles = type === 'pointerdown';
    target.dispatchEvent(new PointerEvent(type, { pointerType, bubbles, composed: bubbles }));
  }

  /** Longer than it takes to open or close. */
  async #wait(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 450));
    await this.settle();
  }

  /** Whether the word looks as if there is something to know about it. */
  get isUnderlined(): boolean {
    return this.button !== null && getComputedStyle(this.button).textDecorationLine === 'underline';
  }

  /** The styles for paper, as rules: which parts they hide or strip. */
  get printRules(): string {
    const sheets = [...this.#root.adoptedStyleSheets];
    const rules = sheets.flatMap((sheet) => [...sheet.cssRules]);
    return rules
      .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print')
      .map((rule) => rule.cssText)
      .join('\n');
  }
}

const wordsOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
