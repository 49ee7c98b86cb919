import { createLoader } from '@driehoek/sdk/i18n';
import type { LitElement } from 'lit';
import { LazyPart } from '../shared/lazy-part.js';

const loadPrint = createLoader(() => import('./contact-calendar-print.js'));
const loadFile = createLoader(() => import('./icalendar.js'));

/** The parts of a calendar that anybody may ask for, loaded on use: what prints the plan, and what saves it. */
export class CalendarParts {
  readonly print: LazyPart<Awaited<ReturnType<typeof loadPrint>>>;
  readonly file: LazyPart<Awaited<ReturnType<typeof loadFile>>>;

  readonly #element: LitElement;

  constructor(element: LitElement) {
    this.#element = element;
    this.print = new LazyPart(element, { name: 'part.name.print', load: loadPrint });
    this.file = new LazyPart(element, { name: 'part.name.calendar-file', load: loadFile });
  }

  /** Does with a part what the reader asked for, in a menu perhaps; then the calendar is drawn again. */
  async run<Module>(part: LazyPart<Module>, action: (module: Module) => void): Promise<void> {
    await part.run(action);
    this.#element.requestUpdate();
    if (part.state === 'failed') await this.#uncoverMissing();
  }

  /** Closes the menu that lies over the message that a part is missing; where the focus is at a menu, it goes to the message. */
  async #uncoverMissing(): Promise<void> {
    const root = this.#element.renderRoot as ShadowRoot;
    const menu = root.querySelector('details.menu[open]');
    const hadFocus = root.activeElement?.closest('details.menu');
    menu?.removeAttribute('open');
    await this.#element.updateComplete;
    if (hadFocus) root.querySelector<HTMLElement>('[part=missing] button')?.focus();
  }
}
