import {
  addEntry,
  type Attendance,
  type CalendarEntry,
  changeEntry,
  type PlanCopy,
  reviewYearPlan,
  type YearPlan,
} from '@driehoek/sdk/contact-calendar';
import { localizeText, type ReaderOptions } from '@driehoek/sdk/i18n';
import type { LocalDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { createId } from '../../shared/create-id.js';
import type { CalendarDraft } from '../calendar-draft.js';
import type { StaffParts } from '../calendar-view.js';
import { type EditorTexts, editorTexts } from './editor-texts.js';
import { describeReminders, describeTotal, renderEntryTools } from './entry-tools.js';
import { type Edit, type EditContext, editEntry, moveByDays, editWithEarlierPlan, moveToDay } from './edit-actions.js';
import { EntryEditor } from './entry-editor.js';
import { renderEntryForm } from './entry-form.js';
import { blankEntry } from './entry-form-data.js';
import { renderAdvice, renderPlanTools } from './plan-tools.js';

/** How things stand in the calendar, at the moment of asking. */
export interface EditingSituation {
  readonly draft: CalendarDraft;
  readonly today: LocalDate;
  /** The months of the school year: `2026-08` and on. */
  readonly months: readonly string[];
  readonly reader: ReaderOptions & { readonly language: string };
  /** The class that is shown alone, if any. */
  readonly group: string | undefined;
  /** An earlier plan that can be taken over. */
  readonly previous: YearPlan | undefined;
}

/** What the calendar lends to those who edit its plan. */
export interface EditingHost {
  readonly renderRoot: ParentNode;
  now(): EditingSituation;
  /** The reader changed the plan: tell the page, and show this moment. */
  planChanged(show?: CalendarEntry): void;
  /** Shows this moment, open and with the focus. */
  showEntry(entry: CalendarEntry): void;
  /** Draws again; then the focus goes there. Settles when both are done. */
  refresh(focus?: string): Promise<void>;
}

/** All that staff do to a plan: adding, changing, moving, calling off, taking over last year, and the way back. */
export class PlanEditing implements StaffParts {
  /** What just happened, for everybody to read. */
  said = '';
  readonly #host: EditingHost;
  readonly #editor = new EntryEditor();
  #copied: PlanCopy | undefined;
  #reviewed:
    | { readonly plan: YearPlan; readonly language: string; readonly advice: ReturnType<typeof reviewYearPlan> }
    | undefined;

  constructor(host: EditingHost) {
    this.#host = host;
  }

  renderTools(): TemplateResult {
    const { draft, previous, reader } = this.#host.now();
    const canCopy = previous !== undefined && previous.schoolYear < draft.plan.schoolYear;
    return renderPlanTools({ canUndo: draft.canUndo, canCopy, copied: this.#copied }, this.#texts, reader.language);
  }

  renderAdvice(): TemplateResult {
    const { draft, reader, group } = this.#host.now();
    const { plan } = draft;
    if (this.#reviewed?.plan !== plan || this.#reviewed.language !== reader.language) {
      const advice = reviewYearPlan(plan, { ...reader, ...(group !== undefined && { group }) });
      this.#reviewed = { plan, language: reader.language, advice };
    }
    return renderAdvice(this.#reviewed.advice, this.#texts);
  }

  renderForm(): TemplateResult {
    const { session } = this.#editor;
    const { plan } = this.#host.now().draft;
    const groups = [...new Set(plan.entries.flatMap(({ group }) => group ?? []))];
    return html`<dialog aria-labelledby="form-title" @close=${this.#closed}>
      ${session ? keyed(session.version, renderEntryForm({ ...session, groups }, this.#texts)) : nothing}
    </dialog>`;
  }

  renderEntryTools(entry: CalendarEntry): TemplateResult {
    return renderEntryTools(entry, this.#texts);
  }

  renderAdd(day: LocalDate): TemplateResult {
    return html`<button type="button" class="link screen-only" name="add" value=${day}>${this.#texts('contact-calendar.edit.add')}</button>`;
  }

  describeReminders(entry: CalendarEntry): { label: string; text: string } {
    return { label: this.#texts('contact-calendar.detail.reminders'), text: describeReminders(entry, this.#texts) };
  }

  describeAttendance(attendance: Attendance): string {
    return describeTotal(attendance, this.#texts);
  }

  /** Does what a button of ours asks; false when it is not one. */
  press({ name, value, dataset }: HTMLButtonElement): boolean {
    const { draft, group } = this.#host.now();
    const entry = draft.plan.entries.find(({ id }) => id === value);
    switch (name) {
      case 'add':
        this.#open(blankEntry(createId(), value || this.#likelyDay(), group ?? draft.plan.group), true);
        break;
      case 'undo':
        draft.undo();
        this.#tell(this.#texts('contact-calendar.edit.said.undo'));
        break;
      case 'copy':
        this.#takeOver();
        break;
      case 'go':
        if (entry) this.#host.showEntry(entry);
        break;
      case 'change':
        if (entry) this.#open(entry, false);
        break;
      case 'cancel':
      case 'remove':
        if (entry) this.#apply(editEntry(name, entry, this.#context), name === 'cancel' ? entry : undefined);
        if (name === 'remove') this.#host.refresh('[name=undo]');
        break;
      case 'move':
        if (entry) this.#apply(moveByDays(entry, Number(dataset['days']), this.#context), entry);
        break;
      default:
        return this.#pressInForm(name, value);
    }
    return true;
  }

  /** Moves a moment to the day on which it was dropped. */
  drop(id: string, day: string): void {
    const entry = this.#context.plan.entries.find((candidate) => candidate.id === id);
    if (entry) this.#apply(moveToDay(entry, day, this.#context), entry);
  }

  takeInput(field: Element): void {
    const form = this.#form;
    if (form && field instanceof HTMLSelectElement && field.name === 'kind') this.#editor.chooseKind(form);
  }

  #pressInForm(name: string, value: string): boolean {
    const form = this.#form;
    const { reader, draft } = this.#host.now();
    if (!form) return false;
    if (name === 'close-form') this.#dialog?.close();
    else if (name === 'start-again') this.#editor.startAgain(reader.language);
    else if (name === 'add-reminder') this.#editor.addReminder(form);
    else if (name === 'remove-reminder') this.#editor.removeReminder(form, Number(value));
    else if (name !== 'save-entry') return false;
    else this.#save(form, draft.plan);
    this.#host.refresh(name === 'add-reminder' ? '.reminder:last-of-type input' : undefined);
    return true;
  }

  #save(form: HTMLFormElement, plan: YearPlan): void {
    const { reader } = this.#host.now();
    const isNew = this.#editor.session?.isNew ?? false;
    const entry = this.#editor.save(form, plan, reader);
    if (!entry) return;
    this.#dialog?.close();
    const title = localizeText(entry.title, reader.language);
    const said = this.#texts(`contact-calendar.edit.said.${isNew ? 'add' : 'change'}`, { title });
    this.#apply(
      { plan: isNew ? addEntry(plan, entry) : changeEntry(plan, entry.id, changeTo(entry, plan)), said },
      entry,
    );
  }

  #takeOver(): void {
    const { previous } = this.#host.now();
    if (!previous) return;
    const edit = editWithEarlierPlan(previous, this.#context);
    this.#apply(edit);
    this.#copied = edit.extended;
  }

  async #open(entry: CalendarEntry, isNew: boolean): Promise<void> {
    this.#editor.open(entry, isNew, this.#host.now().reader.language);
    // The dialog must hold its form before it opens, so that the focus goes to the first field.
    await this.#host.refresh();
    this.#dialog?.showModal();
    this.#form?.querySelector<HTMLElement>('[name=title]')?.focus();
  }

  /** However the dialog closed, what was typed is kept. */
  readonly #closed = (): void => {
    if (this.#form) this.#editor.close(this.#form, this.#host.now().reader.language);
    this.#host.refresh();
  };

  #apply({ plan, said }: Edit, show?: CalendarEntry): void {
    this.#copied = undefined;
    if (this.#host.now().draft.change(plan))
      this.#tell(
        said,
        plan.entries.find(({ id }) => id === show?.id),
      );
    else this.said = said;
  }

  #tell(said: string, show?: CalendarEntry): void {
    this.said = said;
    this.#host.planChanged(show);
  }

  /** Today, or the first day of a year that is not this one. */
  #likelyDay(): string {
    const { today, months } = this.#host.now();
    return months.includes(today.slice(0, 7)) ? today : `${months[1]}-01`;
  }

  get #texts(): EditorTexts {
    const { language, texts } = this.#host.now().reader;
    return editorTexts(language, texts);
  }

  get #context(): EditContext {
    const { draft, reader } = this.#host.now();
    return { plan: draft.plan, texts: this.#texts, language: reader.language };
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form');
  }
}

/** A whole entry as a change: what it no longer has goes. */
function changeTo(entry: CalendarEntry, plan: YearPlan): Partial<CalendarEntry> {
  const before = plan.entries.find(({ id }) => id === entry.id) ?? {};
  return { ...Object.fromEntries(Object.keys(before).map((key) => [key, undefined])), ...entry };
}
