import { html, nothing, type TemplateResult } from 'lit';
import type { Refusal, Replacement } from '../records.js';
import type { PortalTranslate } from '../texts.js';

/** How many rows are shown at first; a button shows the rest. */
const FIRST = 25;

/** A list of rows of a file that need explanation, under a summary with their number. */
export interface RowDetails<Row> {
  readonly summary: string;
  readonly rows: readonly Row[];
  readonly renderRow: (row: Row) => TemplateResult;
  /** Whether all rows are shown. */
  readonly all: boolean;
  readonly onAll: () => void;
}

export function renderRowDetails<Row>(
  { summary, rows, renderRow, all, onAll }: RowDetails<Row>,
  translate: PortalTranslate,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const shown = all ? rows : rows.slice(0, FIRST);
  return html`<details class="row-details" open>
    <summary>${summary}</summary>
    <ol role="list" class="plain">
      ${shown.map((row) => html`<li>${renderRow(row)}</li>`)}
    </ol>
    ${
      shown.length < rows.length
        ? html`<button type="button" class="button" @click=${onAll}>
            ${translate('portal.files.show-all', { count: rows.length })}
          </button>`
        : nothing
    }
  </details>`;
}

/** Renders a refused row: its line number, every reason, and its text. */
export function renderRefusal({ line, reasons, text }: Refusal, translate: PortalTranslate): TemplateResult {
  return html`<strong>${translate('portal.files.line', { line })}</strong>
    <ul role="list">
      ${reasons.map((reason) => html`<li>${reason}</li>`)}
    </ul>
    <code>${text}</code>`;
}

/**
 * Renders a row that replaced an earlier one: its line number, the id of the response, and the place of the earlier
 * row.
 */
export function renderReplacement({ line, id, earlier }: Replacement, translate: PortalTranslate): TemplateResult {
  const where =
    'line' in earlier
      ? translate('portal.files.replaced-line', { id, line: earlier.line })
      : translate('portal.files.replaced-file', { id, file: earlier.file });
  return html`<strong>${translate('portal.files.line', { line })}</strong> ${where}`;
}
