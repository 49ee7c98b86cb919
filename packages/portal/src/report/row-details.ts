import { html, nothing, type TemplateResult } from 'lit';
import type { Refusal, Replacement } from '../records.js';
import type { PortalTranslate } from '../texts.js';

/** As many as one reads at a go; more can be asked for. */
const FIRST = 25;

/** Rows of a file that need a word, under one line that says how many there are. */
export interface RowDetails<Row> {
  readonly summary: string;
  readonly rows: readonly Row[];
  readonly renderRow: (row: Row) => TemplateResult;
  /** Whether all of them show. */
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
    <ol class="plain">
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

/** A row that was refused: where it stands, every reason, and what stands there. */
export function renderRefusal({ line, reasons, text }: Refusal, translate: PortalTranslate): TemplateResult {
  return html`<strong>${translate('portal.files.line', { line })}</strong>
    <ul>
      ${reasons.map((reason) => html`<li>${reason}</li>`)}
    </ul>
    <code>${text}</code>`;
}

/** A row that replaced an earlier one: where it stands, which response it is, and where the earlier one stood. */
export function renderReplacement({ line, id, earlier }: Replacement, translate: PortalTranslate): TemplateResult {
  const where =
    'line' in earlier
      ? translate('portal.files.replaced-line', { id, line: earlier.line })
      : translate('portal.files.replaced-file', { id, file: earlier.file });
  return html`<strong>${translate('portal.files.line', { line })}</strong> ${where}`;
}
