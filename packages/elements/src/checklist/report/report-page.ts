import type { Report } from '@driehoek/sdk/checklist';
import { localizeText } from '@driehoek/sdk/i18n';
import { formatSchoolYear } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { renderPatterns } from './distribution-bar.js';
import { renderNext, renderStrengths } from './report-advice.js';
import { formatGroup, listGroups } from './report-groups.js';
import { renderGaps } from './report-gaps.js';
import { renderPlaces } from './report-places.js';
import { renderProfile } from './report-profile.js';
import { renderWords } from './report-words.js';
import type { ReportTexts } from './report-texts.js';
import type { ReportView } from './report-view.js';
import { renderYears } from './report-years.js';

export function renderReport(view: ReportView): TemplateResult {
  const { all } = view.report.groups;
  return html`${renderPatterns()} ${renderHeader(view)} ${all ? renderStrengths(view) : nothing} ${renderProfile(view)}
  ${all ? renderNext(view) : nothing} ${renderWords(view)} ${renderGaps(view)} ${all ? renderYears(view) : nothing}`;
}

/** Renders how many people answered; it comes before everything else. */
function renderHeader(view: ReportView): TemplateResult {
  const { instrument, report, translate, language, drafts } = view;
  const { all } = report.groups;
  const groups = listGroups(report).filter(({ role }) => role);
  return html`<header>
    <h2>
      ${localizeText(instrument.title, language)}
      ${report.schoolYear ? html`<span class="year">${formatSchoolYear(report.schoolYear)}</span>` : nothing}
    </h2>
    ${renderPlaces(view)}
    ${all ? html`<p class="people" part="people">${translate('checklist.report.people', { count: all.respondents })}</p>` : nothing}
    ${
      groups.length > 0
        ? html`<ul role="list" class="roles">
            ${groups.map((group) => html`<li>${formatGroup(group, translate)} <strong>${group.report.respondents}</strong></li>`)}
          </ul>`
        : nothing
    }
    ${report.offices ? html`<p class="soft">${translate('checklist.report.office')}</p>` : nothing}
    ${view.place ? nothing : renderWithheld(report, translate)}
    ${drafts > 0 ? html`<p class="soft" part="drafts">${translate('checklist.report.drafts', { count: drafts })}</p>` : nothing}
    ${report.replaced ? html`<p class="soft">${translate('checklist.report.replaced', { count: report.replaced })}</p>` : nothing}
    ${instrument.validated ? nothing : html`<p class="soft">${translate('checklist.report.not-validated')}</p>`}
  </header>`;
}

function renderWithheld({ withheld, groups, minGroupSize }: Report, translate: ReportTexts) {
  const { all, ...roles } = groups;
  if (!all) {
    // When somebody answered, roles are withheld too.
    const text = withheld.length === 1 ? 'checklist.report.nobody' : 'checklist.report.withheld.all';
    return html`<p class="people" part="withheld">${translate(text, { minimum: minGroupSize })}</p>`;
  }
  const count = Object.values(roles).reduce((rest, { respondents }) => rest - respondents, all.respondents);
  if (count === 0) return nothing;
  return html`<p class="soft" part="withheld">${translate('checklist.report.withheld.roles', { count, minimum: minGroupSize })}</p>`;
}
