import type { CalendarEntry, YearPlan } from '@driehoek/sdk/contact-calendar';
import { createLoader, type ReaderOptions } from '@driehoek/sdk/i18n';
import type { WishCounts } from '@driehoek/sdk/shared';
import { html, type LitElement, type nothing, type TemplateResult } from 'lit';
import { LazyPart } from '../shared/lazy-part.js';
import type { EntryDraft } from '../shared/entry-drafts.js';
import type { EntrySelectEvent } from './calendar-events.js';
import type { ContactCalendarEditorElement } from './editor/contact-calendar-editor.js';
import type { PlanChangeEvent, PlanEdit, PlanEditEvent } from './editor/plan-edit.js';

const loadEditor = createLoader(() => import('./contact-calendar-editor.js'));

/** What the editor asks of its calendar. */
export interface EditorOptions {
  /** Staff changed the plan; `entry` is the moment that it is about, if any. */
  readonly change: (plan: YearPlan, entry: CalendarEntry | undefined) => void;
  /** Shows the moment that an advice is about. */
  readonly show: (entry: CalendarEntry) => void;
}

/** How things stand in the calendar around the editor. */
export interface EditorState {
  readonly previous: YearPlan | undefined;
  readonly group: string | undefined;
  readonly drafts: readonly EntryDraft[] | undefined;
  readonly preferences: WishCounts | undefined;
  readonly isDisabled: boolean;
}

/** The editor of staff in a calendar: an element that is loaded on use, given the plan, and listened to. */
export class EditorPart {
  readonly part: LazyPart<Awaited<ReturnType<typeof loadEditor>>>;
  readonly #host: LitElement;
  readonly #options: EditorOptions;
  #plan: YearPlan | undefined;
  #copy: YearPlan | undefined;

  constructor(host: LitElement, options: EditorOptions) {
    this.#host = host;
    this.#options = options;
    this.part = new LazyPart(host, { name: 'part.name.editor', load: loadEditor });
  }

  /** The editor, once it is there. */
  get element(): ContactCalendarEditorElement | null {
    return this.#host.renderRoot?.querySelector('dh-contact-calendar-editor') ?? null;
  }

  /** The editor with a plan, or a message that it could not be loaded. */
  render(plan: YearPlan, state: EditorState, reader: ReaderOptions): TemplateResult | typeof nothing {
    if (this.part.state !== 'ready') return this.part.renderMissing(reader);
    // A copy, since an object that the editor knows tells it nothing: what the calendar has is where its reset goes back to.
    if (plan !== this.#plan) this.#copy = { ...plan };
    this.#plan = plan;
    return html`<dh-contact-calendar-editor
      exportparts="plan-tools, copied, import, advice"
      .value=${this.#copy}
      .previous=${state.previous}
      .group=${state.group}
      .drafts=${state.drafts}
      .preferences=${state.preferences}
      ?disabled=${state.isDisabled}
      @change=${this.#handleChange}
      @dh-entry-select=${this.#handleEntrySelect}
    ></dh-contact-calendar-editor>`;
  }

  /** Carries out an edit; nothing happens without an editor. */
  apply(edit: PlanEdit): void {
    this.element?.apply(edit);
  }

  /** The tools of a moment ask for an edit. */
  readonly handlePlanEdit = (event: PlanEditEvent): void => {
    event.stopPropagation();
    this.apply(event.edit);
  };

  readonly #handleChange = (event: PlanChangeEvent): void => {
    event.stopPropagation();
    const plan = this.element?.value;
    if (plan)
      this.#options.change(
        plan,
        plan.entries.find(({ id }) => id === event.entry),
      );
  };

  /** The page does not hear of it: its reader did not open the moment. */
  readonly #handleEntrySelect = (event: EntrySelectEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    this.#options.show(event.entry);
  };
}
