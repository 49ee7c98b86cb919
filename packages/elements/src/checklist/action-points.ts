import { html, nothing, type TemplateResult } from 'lit';
import { formatPlace } from './checklist-actions.js';
import { renderLines } from './checklist-paper.js';
import type { ChecklistTexts } from './checklist-texts.js';
import type { ShownDraft } from './shown-draft.js';

/**
 * Renders the action points of one section. The checklist handles the events; a control's value or data attribute
 * identifies its action point (`formatPlace`).
 */
export function renderActionPoints(
  sectionId: string,
  draft: ShownDraft,
  translate: ChecklistTexts,
  readonly: boolean,
): TemplateResult | typeof nothing {
  const points = draft.actionPointsOf(sectionId);
  if (readonly && points.length === 0) return nothing;
  const rows = points.map((text, index) =>
    readonly ? html`<li>${text}</li>` : renderRow(text, formatPlace({ sectionId, index }), index + 1, translate),
  );
  const { removed } = draft;
  if (removed?.sectionId === sectionId && !readonly) {
    rows.splice(removed.index, 0, renderRemoved(removed.text, formatPlace(removed), translate));
  }
  return html`<div class="action-points" part="action-points">
    <h4>${translate('checklist.action-point.title')}</h4>
    ${readonly ? nothing : html`<p class="soft screen-only">${translate('checklist.action-point.hint')}</p>`}
    <ul role="list" ?hidden=${rows.length === 0}>
      ${rows}
    </ul>
    ${
      readonly
        ? nothing
        : html`${renderLines()}<button type="button" class="button scripted" name="add" value=${sectionId}>
            ${translate('checklist.action-point.add')}
          </button>`
    }
  </div>`;
}

function renderRemoved(text: string, key: string, translate: ChecklistTexts): TemplateResult {
  return html`<li class="removed">
    <span class="soft">${translate('checklist.action-point.removed', { text })}</span>
    <button type="button" class="link" name="undo" value=${key}>${translate('checklist.action-point.undo')}</button>
  </li>`;
}

function renderRow(text: string, key: string, number: number, translate: ChecklistTexts): TemplateResult {
  return html`<li>
    <textarea
      class="field screen-only"
      rows="1"
      data-action-point=${key}
      aria-label=${translate('checklist.action-point.label', { number })}
      .value=${text}
    ></textarea>
    <span class="print-only">${text}</span>
    <button
      type="button"
      class="link"
      name="remove"
      value=${key}
      aria-label="${translate('checklist.action-point.remove')}: ${text || number}"
    >
      ${translate('checklist.action-point.remove')}
    </button>
  </li>`;
}
