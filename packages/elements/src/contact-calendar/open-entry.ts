import type { CalendarEntry } from '@driehoek/sdk/contact-calendar';
import type { LitElement } from 'lit';
import { EntrySelectEvent } from './calendar-events.js';

/** The moment of a calendar whose details show: the one that the reader opened, or that the page asked for. */
export class OpenEntry {
  readonly #host: LitElement;
  readonly #chooseDay: (entry: CalendarEntry) => void;
  #id: string | undefined;
  /** The id that the page asked for last, once it was found. */
  #asked: string | undefined;

  /** @param chooseDay shows the day of a moment, where a month shows. */
  constructor(host: LitElement, chooseDay: (entry: CalendarEntry) => void) {
    this.#host = host;
    this.#chooseDay = chooseDay;
  }

  get id(): string | undefined {
    return this.#id;
  }

  /** Opens a moment that the reader presses, unless the page shows it in another way, or closes it. */
  toggle(entry: CalendarEntry): void {
    if (entry.id === this.#id) this.#id = undefined;
    else if (this.#host.dispatchEvent(new EntrySelectEvent(entry))) this.#id = entry.id;
    this.#host.requestUpdate();
  }

  /** Opens a moment and gives it the focus. */
  async show(entry: CalendarEntry): Promise<void> {
    this.#id = entry.id;
    this.#chooseDay(entry);
    (await this.#find(entry.id))?.focus();
  }

  /** Gives a moment of the list the focus. */
  async focus({ id }: CalendarEntry): Promise<void> {
    (await this.#find(id))?.focus();
  }

  /** Opens the moment that the page asks for, once, as soon as it is there; it comes into view, and the focus stays where it is. */
  follow(id: string | undefined, entries: readonly CalendarEntry[] = []): void {
    if (id === this.#asked) return;
    const entry = entries.find((each) => each.id === id);
    if (id !== undefined && !entry) return;
    this.#asked = id;
    if (!entry) return;
    this.#id = entry.id;
    this.#chooseDay(entry);
    void this.#find(entry.id).then((row) => row?.scrollIntoView({ block: 'center' }));
  }

  async #find(id: string): Promise<HTMLElement | null> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    return this.#host.renderRoot.querySelector(`[name=open][value="${CSS.escape(id)}"]`);
  }
}
