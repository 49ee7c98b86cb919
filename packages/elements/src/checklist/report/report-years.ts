import { formatSchoolYear } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { renderBar } from './distribution-bar.js';
import { renderTable } from './report-table.js';
import { type ReportView, subjectOf } from './report-view.js';

/** Renders the answers of two years side by side; never a single figure over both. */
export function renderYears(view: ReportView): TemplateResult | typeof nothing {
  const { translate, language, instrument, comparison } = view;
  if (!comparison) return nothing;
  const { all } = comparison.groups;
  const [before, after] = [formatSchoolYear(comparison.before), formatSchoolYear(comparison.after)];
  const people = all && { before, after, beforeCount: all.respondents.before, afterCount: all.respondents.after };
  return html`<section class="years" part="years">
    <h3>${translate('checklist.report.years')}</h3>
    ${
      all && people
        ? html`<p class="soft">${translate('checklist.report.years.people', people)}</p>
            <ul role="list" class="rows">
              ${all.sections.map(
                (change) => html`<li>
                  <h4>${subjectOf(view, change.id)}</h4>
                  <dl>
                    <dt>${before}</dt>
                    <dd>${renderBar(change.before, instrument.scale, language)}</dd>
                    <dt>${after}</dt>
                    <dd>${renderBar(change.after, instrument.scale, language)}</dd>
                  </dl>
                </li>`,
              )}
            </ul>
            ${renderTable(
              view,
              translate('checklist.report.years'),
              [...all.sections, ...all.items].flatMap((change) => [
                { subject: subjectOf(view, change.id), of: before, score: change.before },
                { subject: subjectOf(view, change.id), of: after, score: change.after },
              ]),
              translate('checklist.report.column.year'),
            )}`
        : html`<p>${translate('checklist.report.years.withheld')}</p>`
    }
  </section>`;
}
