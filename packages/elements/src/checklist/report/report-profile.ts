import type { SectionReport } from '@driehoek/sdk/checklist';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { findShownGroup, formatGroup, formatWhose, listGroups } from './report-groups.js';
import { renderSuccessFactors } from '../success-factors.js';
import { renderLegend } from './distribution-bar.js';
import { isWithheld, renderCounts } from './report-counts.js';
import { renderMeasures } from './report-measures.js';
import { renderReference } from './report-reference.js';
import { type ReportView, renderMake, subjectOf } from './report-view.js';
import { renderReportStep } from './report-ways.js';
import { renderTable } from './report-table.js';

/**
 * Renders, per section, the answers of one group, with its statements collapsed below it, and the preconditions. The options
 * are new when other groups can be chosen: one that the reader chose before minds its `selected` no more.
 */
export function renderProfile(view: ReportView): TemplateResult | typeof nothing {
  const { translate, language, instrument, report, group } = view;
  const groups = listGroups(report);
  const chosen = findShownGroup(view);
  if (!chosen) return nothing;
  const shown = chosen.report;
  const whose = formatWhose(chosen, translate);
  const rows = shown.sections.flatMap((section) => (isWithheld(section) ? [] : [section, ...section.items]));
  return html`<section class="profile" part="profile">
    <div>
      <h3>${translate('checklist.report.profile')}</h3>
      <div class="key">
        ${renderLegend(instrument.scale, ({ label }) => localizeText(label, language))}
        ${
          groups.length > 1
            ? html`<label class="screen-only"
                >${translate('checklist.report.whose')}
                <select name="group" class="field">
                  ${keyed(
                    groups.map(({ key }) => key).join(' '),
                    groups.map(
                      (each) => html`<option value=${each.key} ?selected=${each.key === group}>
                        ${formatGroup(each, translate)} (${each.report.respondents})
                      </option>`,
                    ),
                  )}
                </select></label
              >`
            : nothing
        }
        ${groups.length > 1 ? html`<p class="print-only" part="whose">${whose}</p>` : html`<p part="whose">${whose}</p>`}
      </div>
      <ol role="list" class="rows">${shown.sections.map((section) => renderSection(view, section))}</ol>
      ${renderTable(
        view,
        `${translate('checklist.report.profile')}: ${whose}`,
        rows.map((row) => ({ subject: subjectOf(view, row.id), score: row })),
      )}
      ${renderMeasures(view, shown, chosen.role === undefined)} ${renderReference(view)}
    </div>
    ${renderPreconditions(view)}
  </section>`;
}

function renderSection(view: ReportView, section: SectionReport): TemplateResult {
  const { translate, instrument, advice, language } = view;
  const described = instrument.sections.find(({ id }) => id === section.id);
  const step = described?.step;
  const isAdvised = (code: string) => advice.some((one) => one.code === code && one.about === section.id);
  const tag = isAdvised('strong-section') ? 'strong' : isAdvised('start-here') ? 'start' : undefined;
  return html`<li part="section">
    <h4>${step ? html`<span class="step">${step}</span> ` : nothing}${subjectOf(view, section.id)}</h4>
    <p class="tag ${tag ?? ''}">${tag ? translate(`checklist.report.${tag}`) : nothing}</p>
    ${isWithheld(section) ? nothing : renderCounts(view, section)} ${described ? renderSuccessFactors(described, language) : nothing}
    ${
      section.withheld.length > 0
        ? html`<p class="soft" part="withheld-statements">${translate(isWithheld(section) ? 'checklist.report.withheld.section' : 'checklist.report.withheld.statements', { count: section.withheld.length })}</p>`
        : nothing
    }
    <details class="statements">
      <summary>${translate('checklist.report.statements')}</summary>
      <ul role="list">
        ${section.items.map(
          (item) => html`<li>
            <p>${subjectOf(view, item.id)}</p>
            ${renderCounts(view, item)} ${renderMake(view, item.id)}
          </li>`,
        )}
        ${section.withheld.map(
          (id) => html`<li>
            <p>${subjectOf(view, id)}</p>
            <p class="soft">${translate('checklist.report.withheld.statement')}</p>
          </li>`,
        )}
      </ul>
    </details>
    ${renderReportStep(view, section.id)}
  </li>`;
}

function renderPreconditions({ translate, instrument, language }: ReportView): TemplateResult | typeof nothing {
  const { preconditions = [] } = instrument;
  if (preconditions.length === 0) return nothing;
  return html`<aside part="preconditions" aria-label=${translate('checklist.report.preconditions')}>
    <h4>${translate('checklist.report.preconditions')}</h4>
    <ul role="list">
      ${preconditions.map((text) => html`<li>${localizeText(text, language)}</li>`)}
    </ul>
  </aside>`;
}
