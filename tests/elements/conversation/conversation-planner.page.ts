import { fixture, html, nextFrame } from '@open-wc/testing';
import type { ConversationPlannerElement } from '@driehoek/elements/conversation';
import type { ConversationPlan } from '@driehoek/sdk/conversation';

/** A planner in a test: what somebody sees and does, whatever the markup. */
export class ConversationPlannerPage {
  /** What the page was told, in order. */
  readonly changes: (ConversationPlan | undefined)[] = [];

  constructor(readonly element: ConversationPlannerElement) {
    element.addEventListener('change', () => this.changes.push(element.value));
  }

  static async open(
    value: unknown,
    perspective: ConversationPlannerElement['perspective'] = 'class-teacher',
    { locale = 'nl', now = new Date('2026-11-24T14:40:00Z') } = {},
  ): Promise<ConversationPlannerPage> {
    const provider = await fixture<HTMLElement>(html`<dh-provider .locale=${locale} .now=${now}>
      <dh-conversation-planner .value=${value} .perspective=${perspective}></dh-conversation-planner>
    </dh-provider>`);
    const page = new ConversationPlannerPage(provider.querySelector('dh-conversation-planner')!);
    await page.settle();
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return this.root.querySelector('.planner')?.textContent?.replace(/\s+/g, ' ') ?? '';
  }

  get plan(): ConversationPlan {
    return this.element.value!;
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
    // A focus moves after the update that makes its target.
    await new Promise((resolve) => setTimeout(resolve));
    await nextFrame();
  }

  part(name: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`[part=${name}]`)!;
  }

  hasPart(name: string): boolean {
    return this.root.querySelector(`[part=${name}]`) !== null;
  }

  /** The fields of a list, row by row. */
  rows(list: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[data-list=${list}] [data-index]`)];
  }

  words(list: string): string[] {
    return this.rows(list).flatMap((row) => row.querySelector('textarea')?.value ?? []);
  }

  field<Field extends HTMLElement = HTMLInputElement>(name: string, within: ParentNode = this.root): Field {
    return within.querySelector<Field>(`[name="${name}"]`)!;
  }

  async press(name: string, value?: string, within: ParentNode = this.root): Promise<void> {
    const selector = value === undefined ? `button[name="${name}"]` : `button[name="${name}"][value="${value}"]`;
    within.querySelector<HTMLButtonElement>(selector)!.click();
    await this.settle();
  }

  /** Types as a keyboard does, then leaves the field. */
  async fill(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): Promise<void> {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  async tick(field: HTMLInputElement): Promise<void> {
    field.click();
    await this.settle();
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Instead of comparing `focused` itself: a failed comparison writes whole elements out, which takes minutes. */
  hasFocus(element: Element | null | undefined): boolean {
    return element !== null && element !== undefined && this.focused === element;
  }

  /** How far it is wider than its place, in pixels. */
  overflow(width: number): number {
    this.element.style.inlineSize = `${width}px`;
    this.element.style.display = 'block';
    const widths = [...this.root.querySelectorAll('.planner, .planner *')].map(
      (each) => each.getBoundingClientRect().right,
    );
    return Math.round(Math.max(...widths) - this.element.getBoundingClientRect().right);
  }
}
