import {
  ACTION_POINT_SCHEMA_VERSION,
  type ActionPoint,
  findSection,
  type Instrument,
  listServedSections,
  type Section,
} from '@driehoek/sdk/checklist';
import { formatDate, isLocalDate } from '@driehoek/sdk/shared';
import { type Language, localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { checked, servedChecked } from '../../shared/checked.js';
import type { ReportTexts } from './report-texts.js';

/** An action point in the form: a new one, or one that is being changed. */
export interface ActionDraft extends Omit<ActionPoint, 'text' | 'from'> {
  readonly text?: string;
  readonly from?: ActionPoint['from'] | undefined;
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
  const { isNew: _isNew, from: given, owner: _owner, dueOn: _dueOn, sections: before = [], ...kept } = draft;
  const fields = new FormData(form);
  const read = (name: string) => String(fields.get(name) ?? '').trim();
  const [owner, dueOn] = [read('owner'), read('dueOn')];
  // The page's points are not parsed here; before version 2 this was the code of an advice.
  const from = typeof given === 'string' ? { kind: 'advice', id: given } : given;
  const offered = [...form.querySelectorAll<HTMLInputElement>('[name=sections]')].map(({ value }) => value);
  const sections = [...before.filter((id) => !offered.includes(id)), ...fields.getAll('sections').map(String)];
  return {
    ...kept,
    schemaVersion: ACTION_POINT_SCHEMA_VERSION,
    text: read('text'),
    ...(sections.length > 0 && { sections }),
    ...(owner && { owner }),
    ...(dueOn && { dueOn }),
    ...(from && { from }),
  };
}

/** Everything that the templates of action points need. */
export interface ActionView {
  readonly instrument: Instrument | undefined;
  readonly subjectOf: (about: string) => string;
  readonly translate: ReportTexts;
  readonly language: Language;
  /** Whether the reader makes, changes and removes action points; without that they are read. */
  readonly mayPlan: boolean;
}

/** Renders the action points, under each section that they serve when there are several; nothing where there is nothing to read or make. */
export function renderActions(list: ActionList, view: ActionView): TemplateResult | typeof nothing {
  const { all, current } = list;
  const { translate, mayPlan } = view;
  if (!mayPlan && current.length === 0) return nothing;
  return html`<section class="actions" part="action-points" aria-labelledby="actions">
    <h3 id="actions">${translate('checklist.action-point.title')}</h3>
    ${current.length === 0 ? html`<p class="soft">${translate('checklist.report.actions.none')}</p>` : nothing}
    ${all.length > 0 ? renderGroups(list, view) : nothing}
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

function renderGroups(list: ActionList, view: ActionView): TemplateResult | TemplateResult[] {
  const { instrument, translate } = view;
  const renderList = (points: readonly ActionPoint[]) => html`<ul role="list">
    ${points.map((point) => (list.isRemoved(point.id) ? renderRemoved(point, translate) : renderAction(point, view)))}
  </ul>`;
  if (!instrument || instrument.sections.length < 2) return renderList(list.all);
  const served = list.all.map((point) => ({ point, sections: listServedSections(point, instrument) }));
  const of = (section: Section | undefined) =>
    served.filter(({ sections }) => sections[0] === section).map(({ point }) => point);
  const groups = instrument.sections.map((section) => ({
    title: titleOf(section, view),
    own: of(section),
    also: served.filter(({ point, sections }) => sections.indexOf(section) > 0 && !list.isRemoved(point.id)),
  }));
  return [...groups, { title: translate('checklist.report.actions.whole'), own: of(undefined), also: [] }]
    .filter(({ own, also }) => own.length + also.length > 0)
    .map(
      ({ title, own, also }) => html`<h4>${title}</h4>
        ${own.length > 0 ? renderList(own) : nothing}
        ${
          also.length > 0
            ? html`<ul role="list">
                ${also.map(({ point, sections: [first] }) => renderMention(point, first, view))}
              </ul>`
            : nothing
        }`,
    );
}

const titleOf = (section: Section, { language }: ActionView) => localizeText(section.title, language);

/** Renders an action point under another section that it serves; it is changed where it stands in full. */
function renderMention({ text }: ActionPoint, first: Section | undefined, view: ActionView): TemplateResult {
  return html`<li data-also>
    <p>${text}</p>
    ${first ? html`<p class="soft">${view.translate('checklist.report.actions.at', { title: titleOf(first, view) })}</p>` : nothing}
  </li>`;
}

function renderAction(
  { id, text, about, owner, dueOn }: ActionPoint,
  { instrument, subjectOf, translate, language, mayPlan }: ActionView,
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
    ${about && !isGrouped(about, instrument) ? html`<p class="soft">${subjectOf(about)}</p>` : nothing}
    ${
      mayPlan
        ? html`<p class="buttons">
            ${button('edit', translate('checklist.report.action.edit'))}
            ${button('remove', translate('checklist.action-point.remove'))}
          </p>`
        : nothing
    }
  </li>`;
}

/** Whether what an action point is about stands above it already: the section under which it is listed. */
function isGrouped(about: string, instrument: Instrument | undefined): boolean {
  return (instrument?.sections.length ?? 0) > 1 && instrument?.sections.some(({ id }) => id === about) === true;
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
export function renderActionDialog(draft: ActionDraft | undefined, view: ActionView): TemplateResult {
  const { subjectOf, translate } = view;
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
              ${renderOtherSections(draft, view)}
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

/** Renders the choice of the other sections that an action point serves (P12). */
function renderOtherSections(draft: ActionDraft, view: ActionView): TemplateResult | typeof nothing {
  const { instrument, translate } = view;
  const own = instrument && findSection(instrument, draft.about);
  const others = instrument?.sections.filter((section) => section !== own) ?? [];
  if (!own || others.length === 0) return nothing;
  return html`<fieldset>
    <legend>${translate('checklist.report.action.also')}</legend>
    ${others.map(
      (section) => html`<label class="check">
        <input type="checkbox" name="sections" value=${section.id} ?checked=${servedChecked(draft.sections?.includes(section.id) ?? false)} ${checked(draft.sections?.includes(section.id) ?? false)} />
        <span>${titleOf(section, view)}</span>
      </label>`,
    )}
  </fieldset>`;
}
