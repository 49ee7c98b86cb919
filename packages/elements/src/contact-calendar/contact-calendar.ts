import { answerAttendance, type CalendarEntry, firstDayOf, type YearPlan } from '@driehoek/sdk/contact-calendar';
import { loadTexts, type ReaderOptions, type TextConcept, textDirection } from '@driehoek/sdk/i18n';
import { addMonths, mayChange, readerFromPerspective } from '@driehoek/sdk/shared';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DriehoekElement } from '../shared/base-element.js';
import { renderIssues } from '../shared/issue-list.js';
import { findNext, renderAgenda } from './agenda.js';
import { readAnswer } from './attendance.js';
import { AttendanceChangeEvent, EntrySelectEvent } from './calendar-events.js';
import { CalendarParts } from './calendar-parts.js';
import { calendarTexts } from './calendar-texts.js';
import { type CalendarView, type MonthChoice, type View, VIEWS } from './calendar-view.js';
import { calendarStyles } from './calendar-styles.js';
import { createView, listMoments } from './create-view.js';
import type { EditingHost, EditingSituation } from './editor/plan-editing.js';
import { Filters } from './filters.js';
import { allowDrop, dayOf, readDrop, startDrag } from './month-drag.js';
import { chooseDay, readKey } from './month-keys.js';
import { renderMonthGrid } from './month.js';
import { PlanHolder } from './plan-holder.js';
import type { Print } from './papers.js';
import { saveCalendar } from './save-calendar.js';
import { renderEmpty, renderToolbar } from './toolbar.js';
import { renderLegend, renderTitle, renderYear } from './year.js';

/** What is typed in our fields is not the page's to hear: it hears of the plan. */
const keepInside = (event: Event) => event.stopPropagation();

/**
 * The year plan of a school or a class: when parents are expected or welcome, and what for. Parents read it, take it
 * to their own calendar and say who comes along; staff make it; where no provider says who reads, it is only read. Its data comes from `value`, else from `src`, else from
 * a `<script type="application/json">` child.
 *
 * @summary The year of contact between school and parents.
 * @slot - Shown until the calendar is there, and beside the message when its data is unusable.
 * @fires {Event} change - Staff changed the plan: it is in `value`.
 * @fires {EntrySelectEvent} dh-entry-select - The reader opens a moment. Prevent the default to show it in another way.
 * @fires {AttendanceChangeEvent} dh-attendance-change - A family says who comes along.
 * @fires {CalendarSaveEvent} dh-calendar-save - The reader saves a calendar file. Prevent the default to keep it in another way.
 * @fires {DataErrorEvent} dh-error - The data or `src` cannot be used.
 * @csspart toolbar - The ways to look, to choose, to keep and to print.
 * @csspart legend - What the signs mean.
 * @csspart month - A month, in a list or as a grid.
 * @csspart entry - A moment in a list.
 * @csspart day-off - Days off in a list.
 * @csspart details - All about a moment.
 * @csspart attendance - Who comes along.
 * @csspart day - The moments of the chosen day, below the month.
 * @csspart year - The year view.
 * @csspart ribbon - The year as a ribbon.
 * @csspart subscribe - The link to subscribe.
 * @csspart plan-tools - What staff can do with the plan.
 * @csspart copied - What taking over an earlier plan moved.
 * @csspart advice - The advice beside the plan.
 * @csspart error - The message when data is unusable.
 * @csspart missing - The message that a part could not be loaded.
 * @cssstate loading - The calendar is being fetched.
 * @cssstate error - The data cannot be used.
 * @cssstate editable - The reader may change the plan.
 */
export class ContactCalendarElement extends DriehoekElement {
  static override styles = calendarStyles;

  static override properties = {
    src: { type: String },
    value: { attribute: false, noAccessor: true },
    previous: { attribute: false },
    view: { type: String, reflect: true },
    group: { type: String },
    readonly: { type: Boolean, reflect: true },
    subscribe: { type: String },
  };

  /** Where the plan's JSON is; read again when it changes. */
  declare src: string | undefined;
  /** An earlier plan; staff can take it over into this year. */
  declare previous: YearPlan | undefined;
  /** How the year shows: `agenda`, `month` or `year`. */
  declare view: View;
  /** The class whose moments show, beside those of the whole school; all when left out. */
  declare group: string | undefined;
  /** Nobody changes the plan here, whatever their role. Families can still say who comes along. */
  declare readonly: boolean;
  /** The web address at which the portal publishes this calendar; it becomes a link to subscribe. */
  declare subscribe: string | undefined;

  readonly #plan = new PlanHolder(
    (read) => this.readData(read),
    () => this.#planShown(),
  );
  readonly #filters = new Filters();
  #open: string | undefined;
  #choice: MonthChoice | undefined;
  /** What happened that is not an edit: a paper too small, a file that could not be made. */
  #notice = '';
  readonly #parts = new CalendarParts(this, () => this.#editingHost);

  constructor() {
    super();
    this.view = 'agenda';
    this.readonly = false;
  }

  /**
   * The plan, with what was changed. Set a plan that came back from a store to go on with it; set another to show that.
   * `undefined` while there is no usable one.
   */
  get value(): YearPlan | undefined {
    this.#plan.take(this.#reader);
    return this.#plan.draft?.plan;
  }

  set value(value: YearPlan | undefined) {
    this.#plan.give(value);
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.#plan.draft) this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#plan.stop();
  }

  /**
   * Prints the year as a poster (`a4`, `a3`) or the list (`agenda`), alone. When not everything fits readably, a message
   * proposes a larger paper instead. Does nothing without a plan. What prints is loaded at first use.
   */
  async print(what: Print = 'a4'): Promise<void> {
    await this.#parts.run(this.#parts.print, ({ printCalendar }) => {
      const view = this.#view;
      if (view) this.#notice = printCalendar(what, view, this.group, getComputedStyle(this).fontFamily);
    });
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return this.#isEditable ? ['contact-calendar', 'contact-calendar-editor'] : ['contact-calendar'];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!VIEWS.includes(this.view)) this.view = 'agenda';
    const isSet = this.#plan.take(this.#reader);
    if (!isSet && (!this.hasUpdated || changed.has('src') || this.#plan.isTakenBack)) this.#read();
    if (this.#isEditable && this.#plan.draft) this.#parts.editor.preload();
  }

  /** Resolves after what staff have beside the calendar is there, or cannot be had. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#parts.editor.settled;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const texts = calendarTexts(this.language, this.page.texts);
    const view = this.#view;
    this.setState('editable', this.#isEditable);
    if (!view) {
      const state = this.#plan.isLoading ? texts('contact-calendar.state.loading') : nothing;
      return html`${renderIssues(texts('contact-calendar.error.title'), this.issues)}<slot>${state}</slot>`;
    }
    const { plan, language } = view;
    const all = listMoments(plan, this.group);
    const said = this.#notice || this.#parts.editing?.said;
    const editing = this.#isEditable ? this.#parts.editing : undefined;
    return html`<div
      class="calendar"
      dir=${textDirection(language)}
      lang=${language}
      @click=${this.#onClick}
      @input=${keepInside}
      @change=${this.#onChange}
      @keydown=${this.#onKey}
      @dragstart=${startDrag}
      @dragover=${allowDrop}
      @drop=${this.#onDrop}
    >
      <h2>${renderTitle(view, this.group)}</h2>
      ${renderToolbar({ shown: this.view, filters: this.#filters, all, subscribe: this.subscribe }, view)}
      ${this.#isEditable ? (editing?.renderTools() ?? this.#parts.editor.renderMissing(this.#reader)) : nothing}
      <div class="said screen-only" role="status">${said ? html`<p class="note">${said}</p>` : nothing}</div>
      ${this.#parts.print.renderMissing(this.#reader)} ${this.#parts.file.renderMissing(this.#reader)}
      ${editing?.renderAdvice() ?? nothing} ${renderLegend(view)}
      ${view.entries.length === 0 ? renderEmpty(view, all.length > 0) : nothing} ${this.#renderShown(view)}
      ${editing?.renderForm() ?? nothing}
    </div>`;
  }

  #renderShown(view: CalendarView): TemplateResult {
    if (this.view === 'year') return renderYear(view);
    if (this.view === 'agenda') return renderAgenda(view);
    return renderMonthGrid((this.#choice ??= chooseDay(view.today, view.months)), view);
  }

  get #view(): CalendarView | undefined {
    const plan = this.#plan.draft?.plan;
    const { group, language, moment, page } = this;
    const staff = this.#isEditable ? this.#parts.editing : undefined;
    return plan && createView({ plan, group, language, moment, page, staff, filters: this.#filters, open: this.#open });
  }

  get #reader(): ReaderOptions & { language: string } {
    const { texts } = this.page;
    return { language: this.language, ...(texts && { texts }) };
  }

  get #isEditable(): boolean {
    return !this.readonly && mayChange(readerFromPerspective(this.page.perspective), 'year-plan');
  }

  /** Reads the plan from the first place that has one. */
  #read(): void {
    this.#plan.read(this, this.src, this.#reader);
    this.setState('loading', this.#plan.isLoading);
  }

  #planShown(): void {
    this.setState('loading', false);
    this.setState('error', this.issues.length > 0);
    this.requestUpdate();
  }

  get #editingHost(): EditingHost {
    return {
      renderRoot: this.renderRoot,
      now: () => this.#situation,
      planChanged: (entry) => this.#planChanged(entry),
      showEntry: (entry) => this.#showEntry(entry),
      refresh: (focus) => this.#refresh(focus),
    };
  }

  get #situation(): EditingSituation {
    const { group, previous } = this;
    const draft = this.#plan.draft as EditingSituation['draft'];
    return { ...(this.#view as CalendarView), draft, group, previous, reader: this.#reader };
  }

  #planChanged(entry: CalendarEntry | undefined): void {
    this.#notice = '';
    if (entry) this.#showEntry(entry);
    this.dispatchEvent(new Event('change', { bubbles: true }));
    this.requestUpdate();
  }

  #showEntry(entry: CalendarEntry): void {
    this.#open = entry.id;
    this.#choice = chooseDay(firstDayOf(entry), this.#view?.months ?? []);
    this.#refresh(`[name=open][value="${CSS.escape(entry.id)}"]`);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const button = (event.target as Element).closest('button');
    if (button) this.#press(button);
    else {
      const day = dayOf(event);
      if (day) this.#chooseDay(day, true);
    }
  };

  #press(button: HTMLButtonElement): void {
    const { name, value } = button;
    const view = this.#view;
    const entry = view?.plan.entries.find(({ id }) => id === value);
    if (!view || (this.#isEditable && this.#parts.editing?.press(button))) return;
    if (name === 'view') this.view = value as View;
    else if (name === 'today') this.#goToToday(view);
    else if (name === 'month' && this.#choice) this.#chooseDay(addMonths(this.#choice.day, Number(value)), false);
    else if (name === 'open' && value === this.#open) this.#open = undefined;
    else if (name === 'open' && entry)
      this.#open = this.dispatchEvent(new EntrySelectEvent(entry)) ? value : this.#open;
    else if (name === 'save') this.#save(entry);
    else if (name === 'print') this.print(value as Print);
    else if (name === 'show-all') this.#filters.clear();
    else if (entry) this.#answer(entry, button);
    this.requestUpdate();
  }

  #goToToday(view: CalendarView): void {
    this.#choice = chooseDay(view.today, view.months);
    const next = this.view === 'month' ? undefined : findNext(view);
    this.#refresh(next ? `[name=open][value="${CSS.escape(next.id)}"]` : '[tabindex="0"]');
  }

  #chooseDay(day: string, focus: boolean): void {
    this.#choice = chooseDay(day, this.#view?.months ?? []);
    this.#refresh(focus ? `[data-day="${this.#choice.day}"]` : undefined);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.key === 'Escape') target.closest('details.menu[open]')?.removeAttribute('open');
    const next = readKey(event);
    if (!next) return;
    event.preventDefault();
    if (next === 'add-person') target.parentElement?.querySelector('button')?.click();
    else if (next === 'moments') this.#refresh('.day-panel h4');
    else this.#chooseDay(next.day, true);
  };

  readonly #onChange = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    // The fields are ours; the page hears of the plan alone.
    event.stopPropagation();
    if (field.name === 'filter') this.#filters.turn(field.value as CalendarEntry['kind'], field.checked);
    else this.#parts.editing?.takeInput(field);
    this.requestUpdate();
  };

  readonly #onDrop = (event: DragEvent): void => {
    const drop = readDrop(event);
    if (drop && this.#isEditable) this.#parts.editing?.drop(drop.id, drop.day);
  };

  async #save(entry: CalendarEntry | undefined): Promise<void> {
    await loadTexts(this.language, ['contact-calendar', 'contact-calendar-file']);
    await this.#parts.run(this.#parts.file, ({ formatIcs }) => {
      const plan = this.#plan.draft?.plan;
      if (!plan) return;
      const saving = { plan, entry, group: this.group, now: this.moment, ...this.#reader };
      this.#notice = saveCalendar(this, saving, formatIcs)
        ? ''
        : calendarTexts(this.language, this.page.texts)('contact-calendar.save.failed');
    });
  }

  /** A family says who comes along. */
  #answer(entry: CalendarEntry, button: HTMLButtonElement): void {
    const { draft } = this.#plan;
    const coming = readAnswer(entry, button);
    if (!draft || !coming) return;
    draft.answer(answerAttendance(draft.plan, entry.id, coming));
    this.dispatchEvent(new AttendanceChangeEvent(entry, coming));
  }

  async #refresh(focus?: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    if (focus) this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }
}
