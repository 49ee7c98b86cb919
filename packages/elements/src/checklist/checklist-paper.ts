import type { Instrument } from '@driehoek/sdk/checklist';
import { localizeText } from '@driehoek/sdk/i18n';
import { formatDate, formatSchoolYear } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ShownDraft } from './shown-draft.js';
import type { StatementWording } from './statement.js';

/** How many lines there are for what somebody wants to do, on a form for a pen. */
const LINES = 3;

/**
 * Renders what a sheet of paper says of itself: whose answers these are, and the code by which who types them over finds
 * the checklist and its version. What is not known is a line to write on.
 */
export function renderPaperFacts({
  draft: { response },
  instrument,
  wording,
}: {
  readonly draft: ShownDraft;
  readonly instrument: Instrument;
  readonly wording: StatementWording;
}): TemplateResult {
  const { translate, language } = wording;
  const { school, group, schoolYear, role, completedAt } = response;
  const facts = [
    [translate('checklist.paper.school'), school],
    [translate('checklist.paper.group'), group],
    [translate('checklist.paper.school-year'), schoolYear && formatSchoolYear(schoolYear)],
    [translate('checklist.paper.role'), translate(`roles.${role}`)],
    // Swedish writes a date as `2026-11-22`.
    [
      translate('checklist.paper.date'),
      completedAt && formatDate(new Date(completedAt).toLocaleDateString('sv-SE'), language),
    ],
    [translate('checklist.paper.form'), localizeText(instrument.title, language)],
    [translate('checklist.paper.code'), `${instrument.id} ${instrument.version}`],
  ] as const;
  return html`<dl class="facts print-only" part="facts">
    ${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value || nothing}</dd></div>`)}
  </dl>`;
}

/** Renders lines to write action points on. */
export function renderLines(): TemplateResult {
  return html`<div class="lines print-only" aria-hidden="true">
    ${Array.from({ length: LINES }, () => html`<span></span>`)}
  </div>`;
}
