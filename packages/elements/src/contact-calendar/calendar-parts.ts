import { adoptStyles, type LitElement } from 'lit';
import { createLoader } from '@driehoek/sdk/i18n';
import { LazyPart } from '../shared/lazy-part.js';
import { calendarStyles } from './calendar-styles.js';
import type { EditingHost, PlanEditing } from './editor/plan-editing.js';

const loadEditor = createLoader(() => import('./contact-calendar-editor.js'));
const loadPrint = createLoader(() => import('./contact-calendar-print.js'));
const loadFile = createLoader(() => import('./icalendar.js'));

/** The parts of a calendar that are loaded on use: for staff what changes the plan, for who asks what prints and saves it. */
export class CalendarParts {
  readonly editor: LazyPart<Awaited<ReturnType<typeof loadEditor>>>;
  readonly print: LazyPart<Awaited<ReturnType<typeof loadPrint>>>;
  readonly file: LazyPart<Awaited<ReturnType<typeof loadFile>>>;
  /** What changes the plan; `undefined` until it is loaded. */
  editing: PlanEditing | undefined;

  readonly #element: LitElement;

  constructor(element: LitElement, editingHost: () => EditingHost) {
    this.#element = element;
    this.editor = new LazyPart(element, {
      name: 'part.name.editor',
      load: loadEditor,
      ready: ({ editor, PlanEditing }) => {
        adoptStyles(element.renderRoot as ShadowRoot, [...calendarStyles, editor]);
        this.editing = new PlanEditing(editingHost());
      },
    });
    this.print = new LazyPart(element, { name: 'part.name.print', load: loadPrint });
    this.file = new LazyPart(element, { name: 'part.name.calendar-file', load: loadFile });
  }

  /** Does with a part what the reader asked for, in a menu perhaps; then the calendar is drawn again. */
  async run<Module>(part: LazyPart<Module>, action: (module: Module) => void): Promise<void> {
    await part.run(action);
    this.#element.requestUpdate();
    if (part.state === 'failed') await this.#uncoverMissing();
  }

  /** Closes the menu that lies over the message that a part is missing; where the focus was in it, it goes to the message. */
  async #uncoverMissing(): Promise<void> {
    const root = this.#element.renderRoot as ShadowRoot;
    const menu = root.querySelector('details.menu[open]');
    const hadFocus = menu?.contains(root.activeElement);
    menu?.removeAttribute('open');
    await this.#element.updateComplete;
    if (hadFocus) root.querySelector<HTMLElement>('[part=missing] button')?.focus();
  }
}
