import { compareWithReference } from '@driehoek/sdk/checklist';
import { languageFallbacks, localizeText } from '@driehoek/sdk/i18n';
import { html, type TemplateResult } from 'lit';
import { formatGroup } from './report-groups.js';
import type { ReportView } from './report-view.js';

/** Renders published means beside the whole mean of the same role, with their source; they are nobody's norm. */
export function renderReference({ instrument, report, translate, language }: ReportView): TemplateResult[] {
  const number = new Intl.NumberFormat(languageFallbacks(language), { maximumFractionDigits: 1 });
  const points = instrument.scale.options.map((option) => option.points);
  return compareWithReference(report, instrument).map(({ role, respondents, mean, references }) => {
    const who = formatGroup({ ...(role && { role }) }, translate);
    const values = {
      who,
      count: respondents,
      mean: number.format(mean),
      low: number.format(Math.min(...points)),
      high: number.format(Math.max(...points)),
    };
    return html`<div class="reference" part="reference">
      <h4>${translate('checklist.report.reference')}</h4>
      <p>${translate('checklist.report.reference.here', values)}</p>
      <ul role="list">
        ${references.map(
          ({ population, mean: published, source }) =>
            html`<li>${translate('checklist.report.reference.there', {
              population: localizeText(population, language),
              mean: number.format(published),
              source: localizeText(source, language),
            })}</li>`,
        )}
      </ul>
      <p class="soft">${translate('checklist.report.reference.no-norm', { who })}</p>
    </div>`;
  });
}
