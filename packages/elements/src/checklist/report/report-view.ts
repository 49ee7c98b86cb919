import type { ChecklistAdvice, Comparison, Instrument, Report, ReportGroup } from '@driehoek/sdk/checklist';
import { describeSubject } from '@driehoek/sdk/checklist';
import type { Language } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReportTexts } from './report-texts.js';

/** All that a report shows. */
export interface ReportView {
  readonly instrument: Instrument;
  readonly report: Report;
  readonly advice: readonly ChecklistAdvice[];
  readonly comparison: Comparison | undefined;
  /** Whose profile is shown. */
  readonly group: ReportGroup;
  readonly translate: ReportTexts;
  readonly language: Language;
}

/** The title of a section or the wording of a statement. */
export function subjectOf({ instrument, language }: ReportView, id: string): string {
  return describeSubject(id, language, instrument);
}

/** The button that makes an action point of a section, a statement or an advice. */
export function renderMake(view: ReportView, about: string, from?: string): TemplateResult {
  const make = view.translate('checklist.report.action.make');
  return html`<button
    type="button"
    class="link screen-only"
    name="make"
    value=${about}
    data-from=${from ?? nothing}
    aria-label="${make}: ${subjectOf(view, about)}"
  >
    ${make}
  </button>`;
}
