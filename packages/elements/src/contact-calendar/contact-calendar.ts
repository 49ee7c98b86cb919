import {
  answerAttendance,
  beginOf,
  type CalendarEntry,
  findComing,
  firstDayOf,
  parseYearPlan,
  type YearPlan,
} from '@driehoek/sdk/contact-calendar';
import { loadTexts, type TextConcept, textDirection } from '@driehoek/sdk/i18n';
import { mayChange, readerFromPerspective, type WishCounts } from '@driehoek/sdk/shared';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { EditedValue } from '../shared/edited-value.js';
import { FormElement } from '../shared/form-element.js';
import { renderIssues } from '../shared/issue-list.js';
import { renderFallback } from '../shared/page-json.js';
import { memoize } from '../shared/memoize.js';
import { findNext, renderAgenda } from './agenda.js';
import type { EntryDraft } from '../shared/entry-drafts.js';
import { AttendanceChangeEvent, EntryActionEvent } from './calendar-events.js';
import { CalendarParts } from './calendar-parts.js';
import { calendarStyles } from './calendar-styles.js';
import { calendarTexts } from './calendar-texts.js';
import { type CalendarActions, type CalendarView, type EntryOffer, type View, VIEWS } from './calendar-view.js';
import { createView } from './create-view.js';
import { EditorPart } from './editor-part.js';
import { Filters } from './filters.js';
import { mergePlanEdits } from './merge-plan-edits.js';
import { MonthPart } from './month-part.js';
import { OpenEntry } from './open-entry.js';
import type { Print } from './papers.js';
import { PlanSource } from './plan-source.js';
import { createPlanYear, type PlanYear } from './plan-year.js';
import { saveCalendar } from './save-calendar.js';
import { closeMenus, renderEmpty, renderToolbar } from './toolbar.js';
import { formatTitle, renderLegend, renderYear } from './year.js';

/** What is typed in our fields is not the page's to hear: it hears of the plan. */
const keepInside = (event: Event) => event.stopPropagation();

/**
 * The year plan of a school or a class: when parents are expected or welcome, and what for. Parents read it, take it
 * to their own calendar and say who comes along; staff make it; where no provider says who reads, it is only read. Its data
 * comes from `value`, else from `src`, else from a `<script type="application/json">` child. In a form it takes part as
 * one field, the plan as JSON.
 *
 * @summary The year of contact between school and parents.
 * @slot - Shown until the calendar is there, and beside the message when its data is unusable.
 * @fires {Event} change - Staff changed the plan: it is in `value`.
 * @fires {EntrySelectEvent} dh-entry-select - The reader opens a moment. Prevent the default to show it in another way.
 * @fires {EntryActionEvent} dh-entry-action - The reader presses what the page offers at a moment (`offers`).
 * @fires {AttendanceChangeEvent} dh-attendance-change - A family says who comes along: it is in `value`.
 * @fires {EntryDraftEvent} dh-entry-draft - What staff typed in the form of a moment, and did not save in the plan yet, has changed.
 * @fires {CalendarSaveEvent} dh-calendar-save - The reader saves a calendar file. Prevent the default to keep it in another way.
 * @fires {DataErrorEvent} dh-error - The data or `src` cannot be used; the plan that was there stays.
 * @csspart toolbar - The ways to look, to choose, to keep and to print.
 * @csspart legend - What the signs mean.
 * @csspart month - A month, in a list or as a grid; a week as a grid.
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
 * @csspart import - How far reading a calendar file is, and what became of it.
 * @csspart advice - The advice beside the plan.
 * @csspart error - The message when data is unusable.
 * @csspart missing - The message that a part could not be loaded.
 * @cssstate loading - The calendar is being fetched.
 * @cssstate error - The data cannot be used.
 * @cssstate editable - The reader may change the plan.
 */
export class ContactCalendarElement extends FormElement {
  static override styles = calendarStyles;

  static override properties = {
    src: { type: String },
    value: { attribute: false, noAccessor: true },
    previous: { attribute: false },
    preferences: { attribute: false },
    drafts: { attribute: false },
    view: { type: String, reflect: true },
    entry: { type: String },
    offers: { attribute: false },
    group: { type: String },
    school: { type: String },
    subscribe: { type: String },
  };

  /** Where the plan's JSON is; read again when it changes. */
  declare src: string | undefined;
  /** An earlier plan; staff can take it over into this year. */
  declare previous: YearPlan | undefined;
  /** How many households each time suits (`countPreferences`), by which staff are advised; from fewer than five nothing is told. */
  declare preferences: WishCounts | undefined;
  /** What staff typed in the form of moments and did not save yet, as `dh-entry-draft` told it. */
  declare drafts: readonly EntryDraft[] | undefined;
  /** How the year shows: `agenda`, `week`, `month` or `year`. */
  declare view: View;
  /** The id of a moment to open, as from a link: it comes into view once it is there. */
  declare entry: string | undefined;
  /** What the page offers at a moment, such as preparing the talk; `dh-entry-action` tells what was pressed. */
  declare offers: ((entry: CalendarEntry) => readonly EntryOffer[]) | undefined;
  /** The class whose moments show, beside those of the whole school; all when left out. */
  declare group: string | undefined;
  /** The name of the school, which stands on paper. */
  declare school: string | undefined;
  /** Nobody changes the plan here, whatever their role. Families can still say who comes along. */
  declare readonly: boolean;
  /** The web address at which the portal publishes this calendar; it becomes a link to subscribe. */
  declare subscribe: string | undefined;

  readonly #edited = new EditedValue<YearPlan>(this, {
    parse: (data) => this.readData(() => parseYearPlan(data, this.readerOptions)),
    keyOf: ({ id }) => id,
    merge: mergePlanEdits,
    replaced: (plan) => {
      if (!plan) this.issues = [];
    },
  });
  readonly #source = new PlanSource(this, {
    edited: this.#edited,
    readData: (read) => this.readData(read),
    reader: () => this.readerOptions,
  });
  readonly #editor = new EditorPart(this, {
    change: (plan, entry) => this.#changePlan(plan, entry),
    show: (entry) => void this.#open.show(entry),
  });
  readonly #month = new MonthPart(this, { move: (id, day) => this.#editor.apply({ type: 'move-to', id, day }) });
  readonly #parts = new CalendarParts(this);
  readonly #filters = new Filters();
  readonly #open = new OpenEntry(this, (entry) => this.#month.choose(firstDayOf(entry), this.#year?.months ?? []));
  /** What happened that is not an edit: a paper too small, a file that could not be made. */
  #notice = '';
  #year: PlanYear | undefined;
  #view: CalendarView | undefined;

  constructor() {
    super();
    this.view = 'agenda';
  }

  /**
   * The plan, with what was changed. What the page gives back of the same plan takes nothing away that was changed since;
   * set another to show that, or `undefined` to start afresh. `undefined` while there is no usable one.
   */
  get value(): YearPlan | undefined {
    return this.#edited.value;
  }

  set value(value: YearPlan | undefined) {
    this.#source.set(value);
  }

  /** A file goes before a script child. */
  protected override isGiven(value: unknown): boolean {
    return Boolean(this.src) || super.isGiven(value);
  }

  formResetCallback(): void {
    this.#edited.reset();
    this.#editor.element?.formResetCallback();
  }

  formStateRestoreCallback(state: string): void {
    this.#edited.restore(state);
  }

  /**
   * Prints the year as a poster (`a4`, `a3`) or the list (`agenda`), alone. When not everything fits readably, a message
   * proposes a larger paper instead. Does nothing without a plan. What prints is loaded at first use.
   */
  async print(what: Print = 'a4'): Promise<void> {
    await this.#parts.run(this.#parts.print, ({ printCalendar }) => {
      const view = this.#view;
      if (view) this.#notice = printCalendar(what, view, getComputedStyle(this).fontFamily);
    });
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return ['contact-calendar'];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!VIEWS.includes(this.view)) this.view = 'agenda';
    this.#source.read(this.src, changed.has('src'));
    const plan = this.#edited.draft;
    const { group } = this;
    this.#year = plan && memoize(this, [plan, group], () => createPlanYear(plan, group));
    if (plan && this.#isEditable) this.#editor.part.preload();
    this.#open.follow(this.entry, this.#year?.all);
    this.#view = this.#year && this.#createView(this.#year);
    this.setState('loading', this.#source.isLoading);
    this.setState('error', this.issues.length > 0);
    this.setState('editable', this.#isEditable);
  }

  /** Resolves after the editor of staff is there and has drawn itself, or cannot be had. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#editor.part.settled;
    const isComplete = await super.getUpdateComplete();
    await this.#editor.element?.updateComplete;
    return isComplete;
  }

  protected override render(): TemplateResult {
    const translate = calendarTexts(this.language, this.page.texts);
    const errors = renderIssues(translate('contact-calendar.error.title'), this.issues);
    const view = this.#view;
    if (!view) {
      const state = this.#source.isLoading ? translate('contact-calendar.state.loading') : nothing;
      return html`${errors}${renderFallback(this, state)}`;
    }
    return html`${errors}
      <div
        class="calendar"
        dir=${textDirection(view.language)}
        lang=${view.language}
        @input=${keepInside}
        @change=${keepInside}
        @pointerdown=${closeMenus}
        @focusin=${closeMenus}
        @dh-plan-edit=${this.#editor.handlePlanEdit}
      >
        <h2>${formatTitle(view)}</h2>
        ${renderToolbar({ shown: this.view, filters: this.#filters, subscribe: this.subscribe }, view)}
        ${this.#mayEdit ? this.#editor.render(view.plan, this.#editorState, this.readerOptions) : nothing}
        <div class="said screen-only" role="status">
          ${this.#notice ? html`<p class="note">${this.#notice}</p>` : nothing}
        </div>
        ${this.#parts.print.renderMissing(this.readerOptions)} ${this.#parts.file.renderMissing(this.readerOptions)}
        ${renderLegend(view)} ${view.entries.length === 0 ? renderEmpty(view) : nothing} ${this.#renderShown(view)}
      </div>`;
  }

  protected override updated(): void {
    this.updateFormValue(this.#edited.value);
  }

  #renderShown(view: CalendarView): TemplateResult {
    if (this.view === 'year') return renderYear(view);
    return this.view === 'agenda' ? renderAgenda(view) : this.#month.render(view, this.view);
  }

  #createView(year: PlanYear): CalendarView {
    return createView(year, {
      filters: this.#filters,
      open: this.#open.id,
      offers: this.offers,
      school: this.school,
      hasTools: this.#isEditable && this.#editor.part.state === 'ready',
      isDisabled: this.isFormDisabled,
      language: this.language,
      moment: this.moment,
      page: this.page,
      actions: this.#actions,
    });
  }

  readonly #actions: CalendarActions = {
    showView: (view) => {
      this.view = view;
    },
    showToday: () => this.#showToday(),
    toggle: (entry) => this.#open.toggle(entry),
    act: (entry, name) => this.dispatchEvent(new EntryActionEvent(entry, name)),
    filter: (choice, isShown) => {
      this.#filters.turn(choice, isShown);
      this.requestUpdate();
    },
    clearFilters: () => {
      this.#filters.clear();
      this.requestUpdate();
    },
    save: (entry) => void this.#save(entry),
    print: (what) => void this.print(what),
    answer: (entry, update) => this.#answer(entry, update),
  };

  get #editorState() {
    const { previous, group, drafts, preferences } = this;
    return { previous, group, drafts, preferences, isDisabled: this.isFormDisabled };
  }

  /** Whether this reader has an editor, also while the form is disabled. */
  get #mayEdit(): boolean {
    return !this.readonly && mayChange(readerFromPerspective(this.page.perspective), 'year-plan');
  }

  get #isEditable(): boolean {
    return this.#mayEdit && !this.isFormDisabled;
  }

  #changePlan(plan: YearPlan, entry: CalendarEntry | undefined): void {
    if (!this.#edited.edit(plan)) return;
    this.#notice = '';
    if (entry) void this.#open.show(entry);
    this.updateFormValue(this.#edited.value);
    // A native change event does not leave a shadow root.
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #showToday(): void {
    const view = this.#view;
    if (!view) return;
    this.#month.choose(view.today, view.months);
    const next = this.view === 'month' || this.view === 'week' ? undefined : findNext(view);
    if (next) void this.#open.focus(next);
    else this.#focus('[tabindex="0"]');
  }

  async #save(entry: CalendarEntry | undefined): Promise<void> {
    await loadTexts(this.language, ['contact-calendar', 'contact-calendar-file']);
    await this.#parts.run(this.#parts.file, ({ formatIcs }) => {
      const plan = this.#edited.draft;
      if (!plan) return;
      const saving = { plan, entry, group: this.group, now: this.moment, ...this.readerOptions };
      this.#notice = saveCalendar(this, saving, formatIcs)
        ? ''
        : calendarTexts(this.language, this.page.texts)('contact-calendar.save.failed');
    });
  }

  #answer(entry: CalendarEntry, update: (coming: readonly string[]) => readonly string[]): void {
    const plan = this.#edited.draft;
    if (!plan) return;
    const coming = update(findComing(plan.entries.find(({ id }) => id === entry.id) ?? entry) ?? []);
    // Not undoable: the answer is a family's own, and each press takes back another.
    this.#edited.edit(answerAttendance(plan, entry.id, coming, beginOf(entry)));
    this.updateFormValue(this.#edited.value);
    this.dispatchEvent(new AttendanceChangeEvent(entry, coming));
  }

  async #focus(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
