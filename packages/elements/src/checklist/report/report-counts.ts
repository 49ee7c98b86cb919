import { type AnswerCounts, countScored, type SectionReport } from '@driehoek/sdk/checklist';
import { html, nothing } from 'lit';
import { renderBar } from './distribution-bar.js';
import type { ReportView } from './report-view.js';

/** Lists the counts of answers that are not scored, keyed by the names of their texts. */
export function countUnscored({ unknown, notApplicable, unanswered }: Partial<AnswerCounts> = {}) {
  return [
    { answer: 'unknown', count: unknown },
    { answer: 'not-applicable', count: notApplicable },
    { answer: 'open', count: unanswered },
  ] as const;
}

/** Whether not one statement of a section is shown. Its numbers are then of no answers, which is not to say that there were none. */
export const isWithheld = ({ items, withheld }: SectionReport): boolean => items.length === 0 && withheld.length > 0;

/** Renders the bar of a subject, and in words how many answers were scored and how many were not. */
export function renderCounts({ translate, instrument, language }: ReportView, score: AnswerCounts | undefined) {
  if (!score) return nothing;
  const scored = countScored(score);
  const beside = countUnscored(score).filter(({ count }) => count);
  return html`<div class="counts">
    ${scored ? renderBar(score, instrument.scale, language) : html`<p>${translate('checklist.report.no-answers')}</p>`}
    <p class="beside">
      <span>${translate('checklist.report.scored', { count: scored })}</span>
      ${beside.map(({ answer, count }) => html`<span>${translate(`checklist.answer.${answer}`)}: ${count}</span>`)}
    </p>
  </div>`;
}
