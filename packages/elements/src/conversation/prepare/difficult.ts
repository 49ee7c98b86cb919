import type { EscalationStageNumber } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { renderSection } from '../fields.js';
import type { PlannerScene } from '../planner-scene.js';

/** Help for when it gets difficult: a ladder to choose a next step from, of which nothing is kept, and the way to complain. */
export function renderDifficult(
  scene: PlannerScene,
  stage: EscalationStageNumber | undefined,
): TemplateResult | typeof nothing {
  const { terms, texts, staff, plan, tools, reader } = scene;
  if (!terms) return tools.terms.renderMissing(reader);
  return renderSection(
    'difficult',
    staff?.nameDifficult(scene) ?? texts('conversation-planner.difficult.route'),
    '',
    [staff?.renderLadder(scene, stage) ?? nothing, renderRoute(scene)],
    plan.type === 'difficult-talk',
  );
}

function renderRoute({ terms, texts, language }: PlannerScene): TemplateResult | typeof nothing {
  if (!terms) return nothing;
  const { steps, beside } = terms.localizeComplaintRoute(terms.complaintRoute);
  return html`<h4>${texts('conversation-planner.difficult.route')}</h4>
    <ol>${steps.map((step) => html`<li>${localizeText(step.text, language)}</li>`)}</ol>
    <h4>${texts('conversation-planner.difficult.beside')}</h4>
    <ul>${beside.map((step) => html`<li>${localizeText(step.text, language)}</li>`)}</ul>`;
}
