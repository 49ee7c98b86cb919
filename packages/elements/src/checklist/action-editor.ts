import type { ActionPoint } from '@driehoek/sdk/checklist';
import type { LitElement } from 'lit';
import { createId } from '../shared/create-id.js';
import { openDialog } from '../shared/open-dialog.js';
import { ActionAddEvent } from './action-add-event.js';
import { type ActionDraft, ActionList, readActionForm } from './report/report-actions.js';
import { findChosenWay } from './report/report-ways.js';
import type { ReportView } from './report/report-view.js';
import { WayChooseEvent } from './way-choose-event.js';

/** The action points of a report while people write, change and remove them. It tells the page by the events of its host. */
export class ActionEditor {
  readonly list = new ActionList();
  /** The action point in the dialog. */
  draft: ActionDraft | undefined;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Runs the action of a button of an action point, an advice or a way of working; `false` for another button. */
  handleButton({ name, value, dataset }: HTMLButtonElement, view: ReportView | undefined): boolean {
    const { from: advice, text } = dataset;
    const from = advice ? { kind: 'advice', id: advice } : undefined;
    if (name === 'make') this.#write({ id: createId(), about: value, from, isNew: true });
    else if (name === 'propose') this.#write({ id: createId(), about: value, ...(text && { text }), isNew: true });
    else if (name === 'make-way' || name === 'choose-way') this.#handleWay(value, name === 'choose-way', view);
    else if (name === 'edit') this.#edit(value);
    else if (name === 'cancel') this.#dialog?.close();
    else if (name === 'remove' || name === 'undo') this.#remove(value, name === 'remove');
    else return false;
    return true;
  }

  /** Reads the form of the dialog, which the browser closes, because the form has `method="dialog"`. */
  handleSubmit(event: SubmitEvent): void {
    if (!this.draft) return;
    const point = readActionForm(event.target as HTMLFormElement, this.draft);
    if (this.draft.isNew) this.#add(point);
    else {
      this.list.put(point);
      this.#changed();
    }
  }

  /** Writes an action point of a way; or goes on with the one that there is, which is made at once where there is none. */
  #handleWay(id: string, isChosen: boolean, view: ReportView | undefined): void {
    const found = view && findChosenWay(id, view, this.list.current, createId);
    if (!found) return;
    const { way, known, fresh } = found;
    if (!isChosen) this.#write({ ...fresh, isNew: true });
    else if (way.leadsTo?.kind === 'part') this.#host.dispatchEvent(new WayChooseEvent(way));
    else {
      if (!known) this.#add(fresh);
      this.#host.dispatchEvent(new WayChooseEvent(way, known ?? fresh));
    }
  }

  #add(point: ActionPoint): void {
    this.list.put(point);
    this.#changed();
    this.#host.dispatchEvent(new ActionAddEvent(point));
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  async #write(draft: ActionDraft): Promise<void> {
    this.draft = draft;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    openDialog(this.#dialog);
  }

  #edit(id: string): void {
    const point = this.list.find(id);
    if (point) this.#write({ ...point, isNew: false });
  }

  async #remove(id: string, removed: boolean): Promise<void> {
    this.list.setRemoved(id, removed);
    this.#changed();
    await this.#host.updateComplete;
    const next = removed ? 'undo' : 'remove';
    this.#host.renderRoot.querySelector<HTMLElement>(`button[name=${next}][value="${CSS.escape(id)}"]`)?.focus();
  }

  #changed(): void {
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
