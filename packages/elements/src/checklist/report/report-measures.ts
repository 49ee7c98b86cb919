import type { Distribution, GroupReport, Measure } from '@driehoek/sdk/checklist';
import { languageFallbacks } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { isWithheld } from './report-counts.js';
import { type ReportView, subjectOf } from './report-view.js';

const COLUMNS = ['mean', 'percent', 'coverage', 'agreement', 'consensus'] as const;

/** Renders the measures of a group's answers, folded: for who wants them, and never instead of the counts. */
export function renderMeasures(view: ReportView, group: GroupReport, isEveryone: boolean): TemplateResult {
  const { translate, report, language } = view;
  const rows = group.sections.flatMap((section) => (isWithheld(section) ? [] : [section, ...section.items]));
  const alpha = isEveryone ? formatNumber(report.alpha.value, language, 2) : undefined;
  return html`<details class="table" part="measures">
    <summary>${translate('checklist.report.measures')}</summary>
    <ul role="list" class="explained">
      ${COLUMNS.map(
        (column) =>
          html`<li><strong>${translate(`checklist.report.measure.${column}`)}</strong>: ${translate(`checklist.report.measure.${column}.what`)}</li>`,
      )}
    </ul>
    <div class="scroll" role="region" aria-label=${translate('checklist.report.measures')} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${translate('checklist.report.column.subject')}</th>
            ${COLUMNS.map((column) => html`<th scope="col" class="number">${translate(`checklist.report.measure.${column}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr>
              <th scope="row">${subjectOf(view, row.id)}</th>
              ${formatMeasures(row, language).map((value) => html`<td class="number">${value}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${alpha === undefined ? nothing : html`<p>${translate('checklist.report.measure.alpha', { alpha })}</p>`}
  </details>`;
}

function formatMeasures({ mean, percent, coverage, agreement, consensus }: Distribution, language: string): string[] {
  const of = ({ value }: Measure) => formatNumber(value, language, 2);
  return [
    formatNumber(mean, language, 2),
    formatNumber(percent, language, 0),
    coverage === null ? NONE : `${formatNumber(100 * coverage, language, 0)}%`,
    of(agreement),
    of(consensus),
  ];
}

const NONE = '–';

function formatNumber(value: number | null, language: string, digits: number): string {
  if (value === null) return NONE;
  return new Intl.NumberFormat(languageFallbacks(language), { maximumFractionDigits: digits }).format(value);
}
