import { fixture, html, nextFrame } from '@open-wc/testing';
import '@driehoek/elements/contact-calendar/define';
import type { ContactCalendarElement, View } from '@driehoek/elements/contact-calendar';
import type { CalendarEntryToolsElement } from '@driehoek/elements/contact-calendar/editor';
import type { CalendarEntry, YearPlan } from '@driehoek/sdk/contact-calendar';
import type { Role } from '@driehoek/sdk/shared';

interface Options {
  readonly value?: unknown;
  readonly previous?: YearPlan;
  readonly perspective?: Role;
  readonly view?: View;
  readonly entry?: string;
  readonly offers?: ContactCalendarElement['offers'];
  readonly group?: string;
  readonly subscribe?: string;
  readonly readonly?: boolean;
  readonly disabled?: boolean;
  readonly locale?: string;
  readonly now?: string;
}

/** A calendar in a test: what a reader sees and does, whatever the markup. */
export class ContactCalendarPage {
  constructor(readonly element: ContactCalendarElement) {}

  static async open(options: Options = {}): Promise<ContactCalendarPage> {
    const { perspective, locale, now = '2026-11-16T09:00:00Z', ...properties } = options;
    const root = await fixture<HTMLElement>(html`<dh-provider
      .perspective=${perspective}
      .locale=${locale}
      .now=${new Date(now)}
      ><dh-contact-calendar></dh-contact-calendar
    ></dh-provider>`);
    const page = new ContactCalendarPage(root.querySelector('dh-contact-calendar')!);
    await page.update(properties as Partial<ContactCalendarElement>);
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return textOf(this.root.querySelector('.calendar'));
  }

  get error(): string {
    return textOf(this.root.querySelector('[part=error]'));
  }

  get said(): string {
    return textOf(this.editor?.querySelector('.said') ?? this.root.querySelector('.said'));
  }

  /** All about the open moment, the tools of staff included. */
  get details(): string {
    const details = this.root.querySelector('[part=details]');
    const tools = details?.querySelector('dh-contact-calendar-entry-tools')?.shadowRoot;
    return [details, ...(tools?.querySelectorAll('[part]') ?? [])]
      .map((part) => textOf(part ?? null))
      .join(' ')
      .trim();
  }

  /** What staff have above the plan; `undefined` for everybody else. */
  get editor(): ShadowRoot | undefined {
    return this.root.querySelector('dh-contact-calendar-editor')?.shadowRoot ?? undefined;
  }

  get advice(): string[] {
    return [...(this.editor?.querySelectorAll('[part=advice] li') ?? [])].map(textOf);
  }

  /** The reminders that are to be sent now. */
  get due(): string[] {
    return [...(this.editor?.querySelectorAll('[part=reminders] li') ?? [])].map(textOf);
  }

  /** What taking over an earlier plan had to move. */
  get copied(): string {
    return textOf(this.editor?.querySelector('[part=copied]') ?? null);
  }

  /** Every control with which a plan, or an answer of a family, is changed. */
  get changing(): Element[] {
    const own = [...this.root.querySelectorAll('[part=attendance] :is(button, input)')];
    return [...own, ...this.#parts.flatMap((part) => [...part.querySelectorAll('button')])];
  }

  /** The lists as a reader meets them: `do 19 voortgangsgesprek 15.30–20.00`. */
  get rows(): string[] {
    return [...this.root.querySelectorAll('.month-list li, .day-panel li')].map((row) =>
      [...row.querySelectorAll('.date, .title, .note-line')].map(textOf).filter(Boolean).join(' '),
    );
  }

  /** What is folded away in the list. */
  get earlier(): HTMLDetailsElement | null {
    return this.root.querySelector('.earlier');
  }

  get focused(): Element | null {
    const { activeElement } = this.root;
    return activeElement?.shadowRoot?.activeElement ?? activeElement;
  }

  get monthTitle(): string {
    return textOf(this.root.querySelector('#month-title'));
  }

  get chosenDay(): string | undefined {
    return this.root.querySelector<HTMLElement>('[aria-selected=true]')?.dataset['day'];
  }

  get strips(): string[] {
    return [...this.root.querySelectorAll('.ribbon svg[role=img]')].map((strip) => strip.getAttribute('aria-label')!);
  }

  day(date: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`[data-day="${date}"]`)!;
  }

  /** A day of the month as a screen reader says it. */
  heard(date: string): string {
    return textOf(this.day(date).querySelector(':scope > :not([aria-hidden])'));
  }

  /** A button by its name, in the calendar or in what staff have in it; `value` may be the moment that it is about. */
  button(name: string, value?: string): HTMLButtonElement | null {
    const isAbout = (button: HTMLButtonElement) => {
      const { host } = button.getRootNode() as ShadowRoot;
      const about = host.matches('dh-contact-calendar-entry-tools')
        ? (host as CalendarEntryToolsElement).value?.id
        : undefined;
      return value === undefined || button.value === value || about === value;
    };
    const buttons = [this.root, ...this.#parts].flatMap((part) => [
      ...part.querySelectorAll<HTMLButtonElement>(`button[name="${name}"]`),
    ]);
    return buttons.find(isAbout) ?? null;
  }

  field<T extends HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement = HTMLInputElement>(name: string): T {
    return this.editor!.querySelector<T>(`form [name="${name}"]`)!;
  }

  /** What is said to be wrong with a field of the form; `''` when it is not marked as wrong. */
  problemOf(name: string): string {
    const field = this.field(name);
    if (field.getAttribute('aria-invalid') !== 'true') return '';
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    return textOf(this.editor!.getElementById(ids.at(-1)!));
  }

  get form(): HTMLFormElement | null {
    return this.editor?.querySelector('dialog[open] form') ?? null;
  }

  async press(name: string, value?: string): Promise<void> {
    this.button(name, value)!.click();
    await this.settle();
  }

  async move(id: string, days: number): Promise<void> {
    const tools = [...this.root.querySelectorAll<CalendarEntryToolsElement>('dh-contact-calendar-entry-tools')].find(
      ({ value }) => value?.id === id,
    )!;
    tools.shadowRoot!.querySelector<HTMLButtonElement>(`[name=move][value="${days}"]`)!.click();
    await this.settle();
  }

  async fill(name: string, value: string): Promise<void> {
    const field = this.field(name);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  async tick(selector: string): Promise<void> {
    this.root.querySelector<HTMLInputElement>(selector)!.click();
    await this.settle();
  }

  async key(key: string, options: KeyboardEventInit = {}): Promise<void> {
    const target = this.focused ?? this.root.querySelector('[tabindex="0"]')!;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...options }));
    await this.settle();
  }

  async drag(id: string, date: string): Promise<void> {
    const dataTransfer = new DataTransfer();
    const fire = (type: string, target: Element) =>
      target.dispatchEvent(new DragEvent(type, { bubbles: true, composed: true, cancelable: true, dataTransfer }));
    fire('dragstart', this.root.querySelector(`[data-entry="${id}"]`)!);
    fire('dragover', this.day(date));
    fire('drop', this.day(date));
    await this.settle();
  }

  /** The moments in the grid that say that they can be dragged. */
  get draggable(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('[draggable=true]')].map(
      ({ dataset }) => dataset['entry'] ?? '',
    );
  }

  entry(id: string): CalendarEntry | undefined {
    return this.element.value?.entries.find((entry) => entry.id === id);
  }

  async update(properties: Partial<ContactCalendarElement>): Promise<void> {
    Object.assign(this.element, properties);
    await this.settle();
  }

  /** The shadow roots of what staff have in the calendar. */
  get #parts(): ShadowRoot[] {
    const parts = this.root.querySelectorAll('dh-contact-calendar-editor, dh-contact-calendar-entry-tools');
    return [...parts].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
    await nextFrame();
    await nextFrame();
    await this.element.updateComplete;
  }
}

const textOf = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
