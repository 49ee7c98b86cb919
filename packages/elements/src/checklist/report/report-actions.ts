import { ACTION_POINT_SCHEMA_VERSION, type ActionPoint } from '@driehoek/sdk/checklist';
import { formatDate, isLocalDate } from '@driehoek/sdk/shared';
import type { Language } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ReportTexts } from './report-texts.js';

/** An action point in the form: a new one, or one that is being changed. */
export interface ActionDraft extends Omit<ActionPoint, 'text' | 'from'> {
  readonly text?: string;
  readonly from?: string | undefined;
  readonly isNew: boolean;
}

/**
 * The action points of a report. A removed point keeps its place, so that it can be restored, until the page sets
 * another list.
 */
export class ActionList {
  #points: readonly ActionPoint[] = [];
  readonly #removed = new Set<string>();

  get all(): readonly ActionPoint[] {
    return this.#points;
  }

  get current(): readonly ActionPoint[] {
    return this.#points.filter(({ id }) => !this.#removed.has(id));
  }

  find(id: string): ActionPoint | undefined {
    return this.#points.find((point) => point.id === id);
  }

  isRemoved(id: string): boolean {
    return this.#removed.has(id);
  }

  replaceAll(points: readonly ActionPoint[]): void {
    this.#points = points;
    this.#removed.clear();
  }

  /** Adds the point, or replaces the one with the same id. */
  put(point: ActionPoint): void {
    const known = this.#points.some(({ id }) => id === point.id);
    this.#points = known ? this.#points.map((each) => (each.id === point.id ? point : each)) : [...this.#points, point];
  }

  setRemoved(id: string, removed: boolean): void {
    if (removed) this.#removed.add(id);
    else this.#removed.delete(id);
  }
}

/** Reads the action point from the form of {@link renderActionDialog}; blank fields are left out. */
export function readActionForm(form: HTMLFormElement, draft: ActionDraft): ActionPoint {
  const { isNew: _isNew, from, owner: _owner, dueOn: _dueOn, ...kept } = draft;
  const fields = new FormData(form);
  const read = (name: string) => String(fields.get(name) ?? '').trim();
  const [owner, dueOn] = [read('owner'), read('dueOn')];
  return {
    schemaVersion: ACTION_POINT_SCHEMA_VERSION,
    ...kept,
    text: read('text'),
    ...(owner && { owner }),
    ...(dueOn && { dueOn }),
    ...(from && { from }),
  };
}

export function renderActions(
  list: ActionList,
  subjectOf: (about: string) => string,
  translate: ReportTexts,
  language: Language,
): TemplateResult {
  const { all, current } = list;
  return html`<section class="actions" part="action-points" aria-labelledby="actions">
    <h3 id="actions">${translate('checklist.action-point.title')}</h3>
    ${current.length === 0 ? html`<p class="soft">${translate('checklist.report.actions.none')}</p>` : nothing}
    <ul>
      ${all.map((point) =>
        list.isRemoved(point.id)
          ? renderRemoved(point, translate)
          : renderAction(point, subjectOf, translate, language),
      )}
    </ul>
    ${
      current.length > 0
        ? html`<p class="buttons screen-only">
            <button type="button" class="button" name="download">${translate('checklist.report.action.download')}</button>
            <button type="button" class="button" name="print">${translate('checklist.report.action.print')}</button>
          </p>`
        : nothing
    }
  </section>`;
}

function renderAction(
  { id, text, about, owner, dueOn }: ActionPoint,
  subjectOf: (about: string) => string,
  translate: ReportTexts,
  language: Language,
): TemplateResult {
  // The page's points are not parsed here: a date that is none stands as it was typed.
  const due = dueOn && isLocalDate(dueOn) ? formatDate(dueOn, language) : dueOn;
  const button = (name: 'edit' | 'remove', label: string) => html`<button
    type="button"
    class="link screen-only"
    name=${name}
    value=${id}
    aria-label="${label}: ${text}"
  >
    ${label}
  </button>`;
  return html`<li>
    <p><strong>${text}</strong></p>
    <p class="who">${[owner, due].filter(Boolean).join(' · ')}</p>
    ${about ? html`<p class="soft">${subjectOf(about)}</p>` : nothing}
    <p class="buttons">
      ${button('edit', translate('checklist.report.action.edit'))}
      ${button('remove', translate('checklist.action-point.remove'))}
    </p>
  </li>`;
}

function renderRemoved({ id, text }: ActionPoint, translate: ReportTexts): TemplateResult {
  return html`<li class="soft screen-only">
    ${translate('checklist.action-point.removed', { text })}
    <button type="button" class="link" name="undo" value=${id}>${translate('checklist.action-point.undo')}</button>
  </li>`;
}

/**
 * Renders the dialog in which an action point is written. The report handles its form's `submit` and the button
 * `cancel`.
 */
export function renderActionDialog(
  draft: ActionDraft | undefined,
  subjectOf: (about: string) => string,
  translate: ReportTexts,
): TemplateResult {
  return html`<dialog part="dialog" aria-labelledby="dialog-title">
    ${
      draft
        ? keyed(
            draft,
            html`<form method="dialog">
              <h3 id="dialog-title">${translate('checklist.action.text')}</h3>
              ${draft.about ? html`<p class="soft">${subjectOf(draft.about)}</p>` : nothing}
              <label
                >${translate('checklist.action.text')}
                <textarea class="field" name="text" required .value=${draft.text ?? ''}></textarea
              ></label>
              <label
                >${translate('checklist.action.owner')}
                <input class="field" name="owner" autocomplete="off" .value=${draft.owner ?? ''}
              /></label>
              <label
                >${translate('checklist.action.due')}
                <input class="field" type="date" name="dueOn" .value=${draft.dueOn ?? ''}
              /></label>
              <p class="buttons">
                <button class="button primary">${translate('checklist.report.action.save')}</button>
                <button type="button" class="button" name="cancel">${translate('checklist.report.action.cancel')}</button>
              </p>
            </form>`,
          )
        : nothing
    }
  </dialog>`;
}
