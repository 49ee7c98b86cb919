import type { Response } from '@driehoek/sdk/checklist';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistTexts } from './checklist-texts.js';
import { ownEntry } from './own-entry.js';

interface Row {
  readonly text: string;
  readonly removed?: boolean;
}

/** The action points as they are being edited: blank rows and rows taken away stand in their place too. */
export class ActionPointRows {
  #rows = new Map<string, readonly Row[]>();

  /** Takes what a response holds, unless that is what stands here. */
  load({ actionPoints = {} }: Response): void {
    for (const sectionId of new Set([...this.#rows.keys(), ...Object.keys(actionPoints)])) {
      const given = ownEntry(actionPoints, sectionId) ?? [];
      const present = this.textsOf(sectionId).filter((text) => text.trim());
      if (JSON.stringify(given) !== JSON.stringify(present))
        this.#rows.set(
          sectionId,
          given.map((text) => ({ text })),
        );
    }
  }

  rowsOf(sectionId: string): readonly Row[] {
    return this.#rows.get(sectionId) ?? [];
  }

  /** What stands, blank texts included. */
  textsOf(sectionId: string): string[] {
    return this.rowsOf(sectionId)
      .filter((row) => !row.removed)
      .map((row) => row.text);
  }

  add(sectionId: string): void {
    this.#rows.set(sectionId, [...this.rowsOf(sectionId), { text: '' }]);
  }

  set(sectionId: string, index: number, change: Partial<Row>): void {
    this.#rows.set(
      sectionId,
      this.rowsOf(sectionId).map((row, at) => (at === index ? { ...row, ...change } : row)),
    );
  }
}

/** The action points of one section. Events are the checklist's: a control's value or data says which. */
export function renderActionPoints(
  sectionId: string,
  rows: readonly Row[],
  texts: ChecklistTexts,
  readonly: boolean,
): TemplateResult | typeof nothing {
  if (readonly && rows.length === 0) return nothing;
  return html`<div class="action-points" part="action-points">
    <h4>${texts('checklist.action-point.title')}</h4>
    <ul ?hidden=${rows.length === 0}>
      ${rows.map((row, index) =>
        readonly ? html`<li>${row.text}</li>` : renderRow(row, `${sectionId} ${index}`, index + 1, texts),
      )}
    </ul>
    ${
      readonly
        ? nothing
        : html`<button type="button" class="button" name="add" value=${sectionId}>
            ${texts('checklist.action-point.add')}
          </button>`
    }
  </div>`;
}

function renderRow({ text, removed }: Row, key: string, number: number, texts: ChecklistTexts): TemplateResult {
  if (removed) {
    return html`<li class="removed">
      <span class="soft">${texts('checklist.action-point.removed', { text })}</span>
      <button type="button" class="link" name="undo" value=${key}>${texts('checklist.action-point.undo')}</button>
    </li>`;
  }
  return html`<li>
    <textarea
      class="field screen-only"
      rows="1"
      data-action-point=${key}
      aria-label=${texts('checklist.action-point.label', { number })}
      .value=${text}
    ></textarea>
    <span class="print-only">${text}</span>
    <button
      type="button"
      class="link"
      name="remove"
      value=${key}
      aria-label="${texts('checklist.action-point.remove')}: ${text || number}"
    >
      ${texts('checklist.action-point.remove')}
    </button>
  </li>`;
}
