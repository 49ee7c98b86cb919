import type { AnswerCounts } from '@driehoek/sdk/checklist';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { countUnscored } from './report-counts.js';
import type { ReportView } from './report-view.js';

/** One row of counts; `of` labels the row where one subject has several. */
export interface TableRow {
  readonly subject: string;
  readonly of?: string;
  readonly score: AnswerCounts;
}

/** Renders the facts of a picture as a collapsed table below it. */
export function renderTable(
  { translate, language, instrument, paper }: ReportView,
  caption: string,
  rows: readonly TableRow[],
  of?: string,
): TemplateResult {
  const { options } = instrument.scale;
  return html`<details class="table" part="table" ?open=${paper}>
    <summary>${translate('checklist.report.as-table')}</summary>
    <div class="scroll" role="region" aria-label=${caption} tabindex="0">
      <table>
        <caption class="visually-hidden">${caption}</caption>
        <thead>
          <tr>
            <th scope="col">${translate('checklist.report.column.subject')}</th>
            ${of ? html`<th scope="col">${of}</th>` : nothing}
            ${options.map(({ label }) => html`<th scope="col" class="number">${localizeText(label, language)}</th>`)}
            ${countUnscored().map(({ answer }) => html`<th scope="col" class="number">${translate(`checklist.answer.${answer}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ subject, of: line, score }) => html`<tr>
              <th scope="row">${subject}</th>
              ${of ? html`<td>${line}</td>` : nothing}
              ${options.map(({ value }) => html`<td class="number">${score.counts[value] ?? 0}</td>`)}
              ${countUnscored(score).map(({ count }) => html`<td class="number">${count}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
