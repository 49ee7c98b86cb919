import {
  addEntry,
  type CalendarEntry,
  changeEntry,
  type PlanCopy,
  reviewYearPlan,
  type YearPlan,
} from '@driehoek/sdk/contact-calendar';
import { localizeText, type ReaderOptions } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { createId } from '../../shared/create-id.js';
import type { CalendarDraft } from '../calendar-draft.js';
import type { CalendarView } from '../calendar-view.js';
import { type Edit, editEntry, moveByDays, moveToDay, takeOver } from './edit-actions.js';
import { EntryEditor } from './entry-editor.js';
import { renderEntryForm } from './entry-form.js';
import { blankEntry } from './entry-form-data.js';
import { renderAdvice, renderPlanTools } from './plan-tools.js';

/** What the calendar lends to those who edit its plan. */
export interface EditingHost {
  readonly draft: CalendarDraft;
  readonly view: CalendarView;
  readonly reader: ReaderOptions & { readonly language: string };
  /** The class that is shown alone, if any. */
  readonly group: string | undefined;
  /** An earlier plan that can be taken over. */
  readonly previous: YearPlan | undefined;
  readonly renderRoot: ParentNode;
  /** The reader changed the plan: tell the page, and show this moment. */
  planChanged(show?: CalendarEntry): void;
  /** Shows this moment, open and with the focus. */
  showEntry(entry: CalendarEntry): void;
  /** Draws again; then the focus goes there. */
  refresh(focus?: string): void;
}

/** All that staff do to a plan: adding, changing, moving, calling off, taking over last year, and the way back. */
export class PlanEditing {
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
    const { draft, previous, view } = this.#host;
    const canCopy = previous !== undefined && previous.schoolYear < draft.plan.schoolYear;
    return renderPlanTools({ canUndo: draft.canUndo, canCopy, copied: this.#copied }, view);
  }

  renderAdvice(): TemplateResult {
    const { draft, reader, view, group } = this.#host;
    const { plan } = draft;
    if (this.#reviewed?.plan !== plan || this.#reviewed.language !== reader.language) {
      const advice = reviewYearPlan(plan, { ...reader, ...(group !== undefined && { group }) });
      this.#reviewed = { plan, language: reader.language, advice };
    }
    return renderAdvice(this.#reviewed.advice, view);
  }

  renderForm(): TemplateResult {
    const { session } = this.#editor;
    const { view } = this.#host;
    const groups = [...new Set(view.plan.entries.flatMap(({ group }) => group ?? []))];
    return html`<dialog aria-labelledby="form-title" @close=${this.#closed} @cancel=${this.#closed}>
      ${session ? keyed(session.version, renderEntryForm({ ...session, groups }, view.texts)) : nothing}
    </dialog>`;
  }

  /** Does what a button of ours asks; false when it is not one. */
  press({ name, value, dataset }: HTMLButtonElement): boolean {
    const { view, draft } = this.#host;
    const entry = draft.plan.entries.find(({ id }) => id === value);
    switch (name) {
      case 'add':
        this.#open(blankEntry(createId(), value || this.#likelyDay(), this.#host.group ?? draft.plan.group), true);
        break;
      case 'undo':
        draft.undo();
        this.#tell(view.texts('contact-calendar.edit.said.undo'));
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
        if (entry) this.#apply(editEntry(name, entry, view), name === 'cancel' ? entry : undefined);
        if (name === 'remove') this.#host.refresh('[name=undo]');
        break;
      case 'move':
        if (entry) this.#apply(moveByDays(entry, Number(dataset['days']), view), entry);
        break;
      default:
        return this.#pressInForm(name, value);
    }
    return true;
  }

  /** Moves a moment to the day on which it was dropped. */
  drop(id: string, day: string): void {
    const { draft, view } = this.#host;
    const entry = draft.plan.entries.find((candidate) => candidate.id === id);
    if (entry) this.#apply(moveToDay(entry, day, view), entry);
  }

  takeInput(field: Element): void {
    const form = this.#form;
    if (form && field instanceof HTMLSelectElement && field.name === 'kind') this.#editor.chooseKind(form);
  }

  #pressInForm(name: string, value: string): boolean {
    const form = this.#form;
    const { reader, draft } = this.#host;
    if (!form) return false;
    if (name === 'close-form') this.#dialog?.close();
    else if (name === 'start-again') this.#editor.startAgain(reader.language);
    else if (name === 'add-reminder') this.#editor.addReminder(form);
    else if (name === 'remove-reminder') this.#editor.removeReminder(form, Number(value));
    else if (name !== 'save-entry') return false;
    else this.#save(form, draft.plan);
    this.#host.refresh(
      name === 'close-form' ? undefined : name === 'add-reminder' ? '.reminder:last-of-type input' : undefined,
    );
    return true;
  }

  #save(form: HTMLFormElement, plan: YearPlan): void {
    const { reader, view } = this.#host;
    const isNew = this.#editor.session?.isNew ?? false;
    const entry = this.#editor.save(form, plan, reader);
    if (!entry) return;
    this.#dialog?.close();
    const title = localizeText(entry.title, reader.language);
    const said = view.texts(`contact-calendar.edit.said.${isNew ? 'add' : 'change'}`, { title });
    this.#apply(
      { plan: isNew ? addEntry(plan, entry) : changeEntry(plan, entry.id, changeTo(entry, plan)), said },
      entry,
    );
  }

  #takeOver(): void {
    const { previous, view } = this.#host;
    if (!previous) return;
    const edit = takeOver(previous, view);
    this.#apply(edit);
    this.#copied = edit.copied;
  }

  async #open(entry: CalendarEntry, isNew: boolean): Promise<void> {
    this.#editor.open(entry, isNew, this.#host.reader.language);
    this.#host.refresh();
    // The dialog must hold its form before it opens, so that the focus goes to the first field.
    await Promise.resolve();
    requestAnimationFrame(() => {
      this.#dialog?.showModal();
      this.#form?.querySelector<HTMLElement>('[name=title]')?.focus();
    });
  }

  /** However the dialog closed, what was typed is kept. */
  readonly #closed = (): void => {
    if (this.#form) this.#editor.close(this.#form, this.#host.reader.language);
    this.#host.refresh();
  };

  #apply({ plan, said }: Edit, show?: CalendarEntry): void {
    this.#copied = undefined;
    if (this.#host.draft.change(plan))
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
    const { today, months } = this.#host.view;
    return months.includes(today.slice(0, 7)) ? today : `${months[1]}-01`;
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
