import { fixture, html, nextFrame } from '@open-wc/testing';
import type { ConversationBoardElement } from '@driehoek/elements/conversation-board';

/** A board in a test: what a teacher sees and does, whatever the markup. */
export class ConversationBoardPage {
  /** What the page was told, in order. */
  readonly events: Event[] = [];

  constructor(readonly element: ConversationBoardElement) {
    for (const type of ['dh-conversation-select', 'dh-conversations-announce', 'dh-conversations-print', 'dh-error'])
      element.addEventListener(type, (event) => this.events.push(event));
  }

  static async open(value: unknown, now = new Date('2027-02-01T10:00:00Z')): Promise<ConversationBoardPage> {
    const root = await fixture<HTMLElement>(
      html`<dh-provider .now=${now}><dh-conversation-board></dh-conversation-board></dh-provider>`,
    );
    const page = new ConversationBoardPage(root.querySelector('dh-conversation-board')!);
    await page.give(value);
    return page;
  }

  async give(value: unknown): Promise<void> {
    this.element.value = value as never;
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
    await nextFrame();
  }

  get text(): string {
    return textOf(this.element.shadowRoot!);
  }

  get html(): string {
    return this.element.shadowRoot!.innerHTML;
  }

  /** The names on the board, from the top. */
  get names(): string[] {
    return this.all('tbody .name').map(textOf);
  }

  get columns(): string[] {
    return this.all('[role=columnheader]').map(textOf);
  }

  /** Per cell of a row what it says. */
  row(name: string): string[] {
    const row = this.all('tbody tr').find((each) => textOf(each.querySelector('.name')) === name);
    return row ? [...row.querySelectorAll('[data-label]')].map(textOf) : [];
  }

  get buttons(): string[] {
    return this.all('button:not(.name)').map(textOf);
  }

  get status(): string {
    return textOf(this.element.shadowRoot!.querySelector('[role=status]'));
  }

  async check(label: string): Promise<void> {
    const box = this.all<HTMLInputElement>('input').find(
      (each) => (each.getAttribute('aria-label') ?? textOf(each.closest('label'))) === label,
    );
    if (!box) throw new Error(`no box: ${label}`);
    box.click();
    await this.settle();
  }

  async press(name: string): Promise<void> {
    const button = this.all('button').find((each) => textOf(each) === name);
    if (!button) throw new Error(`no button: ${name}`);
    button.click();
    await this.settle();
  }

  /** How far anything sticks out sideways. */
  get overflow(): number {
    const { right } = this.element.getBoundingClientRect();
    return Math.max(0, ...this.all('*').map((each) => each.getBoundingClientRect().right - right));
  }

  all<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return [...this.element.shadowRoot!.querySelectorAll<T>(selector)];
  }
}

const textOf = (node: Node | null) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
