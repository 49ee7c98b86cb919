import type { Report } from '@driehoek/sdk/checklist';
import { type Language, localizeText } from '@driehoek/sdk/i18n';
import { formatSchoolYear } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { renderPatterns } from './distribution-bar.js';
import { renderNext, renderStrengths } from './report-advice.js';
import { renderGaps } from './report-gaps.js';
import { renderProfile } from './report-profile.js';
import type { ReportTexts } from './report-texts.js';
import type { ReportView } from './report-view.js';
import { renderYears } from './report-years.js';

export function renderReport(view: ReportView): TemplateResult {
  return html`${renderPatterns()} ${renderHeader(view)}
  ${
    view.report.groups.all
      ? html`${renderStrengths(view)} ${renderProfile(view)} ${renderNext(view)} ${renderGaps(view)} ${renderYears(view)}`
      : nothing
  }`;
}

/** Renders how many people answered; it comes before everything else. */
function renderHeader({ instrument, report, translate, language }: ReportView): TemplateResult {
  const { all, ...roles } = report.groups;
  const shown = Object.entries(roles) as [keyof typeof roles, NonNullable<typeof all>][];
  return html`<header>
    <h2>
      ${localizeText(instrument.title, language)}
      ${report.schoolYear ? html`<span class="year">${formatSchoolYear(report.schoolYear)}</span>` : nothing}
    </h2>
    ${all ? html`<p class="people" part="people">${translate('checklist.report.people', { count: all.respondents })}</p>` : nothing}
    ${
      shown.length > 0
        ? html`<ul class="roles">
            ${shown.map(([role, { respondents }]) => html`<li>${translate(`roles.${role}`)} <strong>${respondents}</strong></li>`)}
          </ul>`
        : nothing
    }
    ${renderWithheld(report, translate, language)}
    ${report.replaced ? html`<p class="soft">${translate('checklist.report.replaced', { count: report.replaced })}</p>` : nothing}
    ${instrument.validated ? nothing : html`<p class="soft">${translate('checklist.report.not-validated')}</p>`}
  </header>`;
}

function renderWithheld({ withheld, minGroupSize }: Report, translate: ReportTexts, language: Language) {
  if (withheld.some(({ group }) => group === 'all')) {
    // When a group has people, its message would also name the roles.
    const text = withheld.length === 1 ? 'checklist.report.nobody' : 'checklist.report.withheld.all';
    return html`<p class="people" part="withheld">${translate(text, { minimum: minGroupSize })}</p>`;
  }
  if (withheld.length === 0) return nothing;
  return html`<ul class="soft" part="withheld">
    ${withheld.map(({ group, reason }) => {
      const role = group === 'all' ? '' : translate(`roles.${group}`);
      const name = role.charAt(0).toLocaleUpperCase(language) + role.slice(1);
      return html`<li>${translate(`checklist.report.withheld.${reason}`, { role: name, minimum: minGroupSize })}</li>`;
    })}
  </ul>`;
}
