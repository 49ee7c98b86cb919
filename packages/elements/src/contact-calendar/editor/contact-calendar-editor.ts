import {
  type CalendarEntry,
  type DueReminder,
  MOST_ENTRIES,
  parseYearPlan,
  type PlanCopy,
  reviewYearPlan,
  type YearPlan,
} from '@driehoek/sdk/contact-calendar';
import { type TextConcept, textDirection, textsVersion } from '@driehoek/sdk/i18n';
import { mayChange, readerFromPerspective, type WishCounts } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { controls } from '../../shared/controls.styles.js';
import { EditedValue } from '../../shared/edited-value.js';
import { FormElement } from '../../shared/form-element.js';
import { renderIssues } from '../../shared/issue-list.js';
import { memoize } from '../../shared/memoize.js';
import { openDialog } from '../../shared/open-dialog.js';
import { tokens } from '../../shared/tokens.styles.js';
import { type EntryDraft, EntryDraftEvent } from '../../shared/entry-drafts.js';
import { EntrySelectEvent } from '../calendar-events.js';
import { calendarTexts } from '../calendar-texts.js';
import { applyCopy, applyEntryEdit, applyForm, type EditContext, type EditedPlan } from './apply-edit.js';
import { listDue, renderDueList } from './due-list.js';
import { editor } from './editor.styles.js';
import { type EditorTexts, editorTexts } from './editor-texts.js';
import { EntryEditor } from './entry-editor.js';
import { CalendarImport } from './import/calendar-import.js';
import { renderImport } from './import/render-import.js';
import { type EntryFormActions, renderEntryForm } from './entry-form.js';
import { createEntry, findLikelyDay } from './entry-form-data.js';
import { mergePlanEdits } from '../merge-plan-edits.js';
import { PlanChangeEvent, type PlanEdit } from './plan-edit.js';
import { renderAdvice, renderPlanTools } from './plan-tools.js';

/** What is typed in the form is not the page's to hear: it hears of the plan. */
const keepInside = (event: Event) => event.stopPropagation();

/**
 * The editor of a year plan, for staff: adding moments, taking over an earlier plan, bringing in a calendar file, the way
 * back, and advice. It shows no
 * moments itself: `dh-contact-calendar` does, and has this editor in it for staff. A page that shows moments in its own way
 * puts `dh-contact-calendar-entry-tools` beside each and passes on what these ask: `editor.apply(event.edit)`. Whoever may
 * not change a year plan sees nothing. In a form it takes part as one field, the plan as JSON.
 *
 * @summary The editor of a year plan, for staff.
 * @fires {PlanChangeEvent} change - Staff changed the plan: it is in `value`.
 * @fires {EntrySelectEvent} dh-entry-select - An advice is about this moment. Prevent the default to show the moment; otherwise its form opens.
 * @fires {EntryDraftEvent} dh-entry-draft - What was typed in the form of a moment, and not saved in the plan yet, has changed.
 * @fires {DataErrorEvent} dh-error - The value cannot be used.
 * @csspart plan-tools - What staff can do with the plan.
 * @csspart copied - What taking over an earlier plan moved.
 * @csspart import - How far reading a calendar file is, and what became of it.
 * @csspart reminders - The reminders that are to be sent now.
 * @csspart advice - The advice beside the plan.
 * @csspart error - The message when the value is unusable.
 */
export class ContactCalendarEditorElement extends FormElement {
  static override styles = [tokens, controls, editor];

  static override properties = {
    value: { attribute: false, noAccessor: true },
    previous: { attribute: false },
    preferences: { attribute: false },
    drafts: { attribute: false, noAccessor: true },
    group: { type: String },
  };

  /** An earlier plan; staff can take it over into this year. */
  declare previous: YearPlan | undefined;
  /** How many households each time suits (`countPreferences`), by which staff are advised; from fewer than five nothing is told. */
  declare preferences: WishCounts | undefined;
  /** The class to which a new moment belongs and that the advice is about; the whole plan when left out. */
  declare group: string | undefined;

  readonly #edited = new EditedValue<YearPlan>(this, {
    parse: (data) => this.readData(() => parseYearPlan(data, this.readerOptions)),
    keyOf: ({ id }) => id,
    merge: mergePlanEdits,
    replaced: (plan) => {
      if (!plan) this.issues = [];
      this.#said = '';
      this.#copied = undefined;
      this.#import.reset();
    },
  });
  readonly #import = new CalendarImport(this, {
    plan: () => this.#edited.draft,
    reader: () => this.readerOptions,
    begin: () => {
      this.#said = '';
    },
    change: (plan, name) => {
      const said = this.#translate('contact-calendar.edit.said.import', { name });
      if (plan !== this.#edited.draft) this.#change({ plan, said });
    },
  });
  readonly #entryEditor = new EntryEditor((drafts) => this.dispatchEvent(new EntryDraftEvent(drafts)));
  /** What was done last, in words. */
  #said = '';
  #copied: PlanCopy | undefined;

  /** The plan, with what was changed; see `dh-contact-calendar`. */
  get value(): YearPlan | undefined {
    return this.#edited.value;
  }

  set value(value: YearPlan | undefined) {
    this.#edited.set(value);
  }

  /** What was typed in the form of moments and not saved yet; see `dh-entry-draft`. It is there when the form is opened again. */
  get drafts(): readonly EntryDraft[] {
    return this.#entryEditor.drafts;
  }

  set drafts(drafts: readonly EntryDraft[] | undefined) {
    if (drafts) this.#entryEditor.drafts = drafts;
  }

  formResetCallback(): void {
    this.#said = '';
    this.#copied = undefined;
    this.#edited.reset();
  }

  formStateRestoreCallback(state: string): void {
    this.#edited.restore(state);
  }

  /**
   * Carries out an edit that a reader asked for, with a button of ours or of the page. Does nothing while nothing may be changed, and
   * moves no moment that is over or does not go ahead.
   */
  apply(edit: PlanEdit): void {
    const context = this.#context;
    if (!context || !this.#isEditable || this.isFormDisabled) return;
    const entry = 'id' in edit ? context.plan.entries.find(({ id }) => id === edit.id) : undefined;
    switch (edit.type) {
      case 'add':
        // Before anything is typed that could not be kept.
        if (context.plan.entries.length >= MOST_ENTRIES) return this.#sayFull();
        return void this.#openForm(
          createEntry(context.plan, this.group, edit.day ?? findLikelyDay(context.plan, this.moment)),
          true,
        );
      case 'change':
        if (entry) this.#openForm(entry, false);
        return;
      case 'cancel':
      case 'move-by':
      case 'move-to':
        if (entry) this.#change(applyEntryEdit(edit, entry, context), entry.id);
        return;
      case 'remove':
      case 'remind':
        if (entry) this.#change(applyEntryEdit(edit, entry, context));
        return void this.#refresh(edit.type === 'remind' && this.#due.length > 0 ? '[name=reminded]' : '[name=undo]');
      case 'copy':
        return this.#copy(context);
      case 'undo':
        this.#copied = undefined;
        if (this.#edited.undo() !== undefined) this.#announce(context.translate('contact-calendar.edit.said.undo'));
        return;
      default:
        edit satisfies never;
    }
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return ['contact-calendar', 'contact-calendar-editor', 'contact-calendar-reminder', 'contact-wishes'];
  }

  protected override render(): TemplateResult {
    const translate = this.#translate;
    const { language, previous } = this;
    const plan = this.#edited.draft;
    const errors = renderIssues(calendarTexts(language, this.page.texts)('contact-calendar.error.title'), this.issues);
    if (!plan || !this.#isEditable) return html`${errors}`;
    const tools = {
      canUndo: this.#edited.undoable !== undefined,
      canCopy: previous !== undefined && previous.schoolYear < plan.schoolYear,
      copied: this.#copied,
      calendarImport: this.#import,
      apply: this.#apply,
    };
    return html`${errors}
      <fieldset
        role="presentation"
        lang=${language}
        dir=${textDirection(language)}
        ?disabled=${this.isFormDisabled}
        @input=${keepInside}
        @change=${keepInside}
      >
        ${renderPlanTools(tools, translate, this.readerOptions)}
        <div class="said screen-only" role="status">${this.#said ? html`<p class="note">${this.#said}</p>` : nothing}</div>
        ${renderDueList(this.#due, translate, this.readerOptions, { apply: this.#apply, say: this.#say })}
        ${this.#import.part.renderMissing(this.readerOptions)} ${renderImport(this.#import, translate, language)}
        ${renderAdvice(this.#review(plan), translate, this.#showEntry)} ${this.#renderForm(plan, translate)}
      </fieldset>`;
  }

  protected override updated(): void {
    this.updateFormValue(this.#edited.value);
  }

  #renderForm({ entries, schoolYear }: YearPlan, translate: EditorTexts): TemplateResult {
    const { session } = this.#entryEditor;
    const groups = [...new Set(entries.flatMap(({ group }) => group ?? []))];
    const keep = () => this.#form && this.#entryEditor.type(this.#form);
    return html`<dialog aria-labelledby="form-title" @close=${this.#handleClose} @input=${keep} @change=${keep}>
      ${session ? keyed(session.version, renderEntryForm({ ...session, groups, schoolYear }, translate, this.#formActions)) : nothing}
    </dialog>`;
  }

  #review(plan: YearPlan): ReturnType<typeof reviewYearPlan> {
    const { language, group, page, preferences, localDay: today } = this;
    return memoize(this, [plan, group, preferences, today, language, page.texts, textsVersion()], () =>
      reviewYearPlan(plan, { ...this.readerOptions, group, preferences, today }),
    );
  }

  readonly #apply = (edit: PlanEdit): void => this.apply(edit);

  readonly #showEntry = (id: string): void => {
    const entry = this.#edited.draft?.entries.find((candidate) => candidate.id === id);
    if (entry && this.dispatchEvent(new EntrySelectEvent(entry))) this.#openForm(entry, false);
  };

  readonly #formActions: EntryFormActions = {
    chooseKind: () => this.#withForm((form) => this.#entryEditor.chooseKind(form)),
    chooseDays: () => this.#withForm((form) => this.#entryEditor.chooseDays(form)),
    addReminder: () => this.#withForm((form) => this.#entryEditor.addReminder(form), '.reminder:last-of-type input'),
    removeReminder: (index) => this.#withForm((form) => this.#entryEditor.removeReminder(form, index)),
    startAgain: () => this.#withForm(() => this.#entryEditor.startAgain(this.language, this.#edited.draft)),
    close: () => this.#dialog?.close(),
    save: () => this.#withForm((form) => this.#save(form), '[data-clashes], [aria-invalid=true]'),
  };

  #withForm(action: (form: HTMLFormElement) => void, focus?: string): void {
    const form = this.#form;
    if (form) action(form);
    this.#refresh(focus);
  }

  /** However the dialog closed, what was typed is kept. */
  readonly #handleClose = (): void => this.#withForm((form) => this.#entryEditor.close(form));

  async #openForm(entry: CalendarEntry, isNew: boolean): Promise<void> {
    this.#entryEditor.open(entry, isNew, this.language);
    // The dialog must hold its form before it opens, so that the focus goes to the first field.
    await this.#refresh();
    openDialog(this.#dialog);
    this.#form?.querySelector<HTMLElement>('[name=title]')?.focus();
  }

  #save(form: HTMLFormElement): void {
    const context = this.#context;
    const isNew = this.#entryEditor.session?.isNew ?? false;
    const entry = context && this.#entryEditor.save(form, context.plan, this.readerOptions);
    if (!entry) return;
    this.#dialog?.close();
    this.#change(applyForm(entry, isNew, context), entry.id);
  }

  #copy(context: EditContext): void {
    if (!this.previous) return;
    const { extended, ...edited } = applyCopy(this.previous, context);
    if (this.#change(edited)) this.#copied = extended;
  }

  /** Returns false for a plan that would hold more than fits: it stays as it is. */
  #change({ plan, said }: EditedPlan, entryId?: string): boolean {
    this.#copied = undefined;
    const fits = plan.entries.length <= MOST_ENTRIES;
    if (!fits) this.#sayFull();
    else if (this.#edited.edit(plan, { undoable: said })) this.#announce(said, entryId);
    else this.#said = said;
    this.requestUpdate();
    return fits;
  }

  #sayFull(): void {
    this.#say(this.#translate('contact-calendar.edit.full', { count: MOST_ENTRIES }));
  }

  readonly #say = (words: string): void => {
    this.#said = words;
    this.requestUpdate();
  };

  /** Tells the page of a change, and the reader what was done. */
  #announce(said: string, entryId?: string): void {
    this.#said = said;
    this.updateFormValue(this.#edited.value);
    this.dispatchEvent(new PlanChangeEvent(entryId));
  }

  get #due(): DueReminder[] {
    return listDue(this.#edited.draft, this.group, this.moment);
  }

  get #isEditable(): boolean {
    return !this.readonly && mayChange(readerFromPerspective(this.page.perspective), 'year-plan');
  }

  get #translate(): EditorTexts {
    return editorTexts(this.language, this.page.texts);
  }

  get #context(): EditContext | undefined {
    const plan = this.#edited.draft;
    return plan && { plan, translate: this.#translate, language: this.language, today: this.localDay };
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #form(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  async #refresh(focus?: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    if (focus) this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }
}
