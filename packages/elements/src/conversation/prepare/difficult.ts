import type { EscalationStageNumber } from '@driehoek/sdk/conversation/plan';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { renderSection } from '../fields.js';
import type { PlannerScene } from '../planner-scene.js';

/** Help for when it gets difficult: a ladder to choose a next step from, of which nothing is kept, and the way to complain. */
export function renderDifficult(
  scene: PlannerScene,
  stage: EscalationStageNumber | undefined,
): TemplateResult | typeof nothing {
  const { terms, texts, isStaff, plan } = scene;
  if (!terms) return nothing;
  return renderSection(
    'difficult',
    texts(isStaff ? 'conversation-planner.difficult.title' : 'conversation-planner.difficult.route'),
    '',
    [isStaff ? renderLadder(scene, stage) : nothing, renderRoute(scene)],
    plan.type === 'difficult-talk',
  );
}

function renderLadder(
  { staff, texts, language, reader }: PlannerScene,
  stage: EscalationStageNumber | undefined,
): TemplateResult | typeof nothing {
  if (!staff) return nothing;
  const help = stage === undefined ? undefined : staff.adviseOnEscalation(stage, reader);
  return html`<p class="soft">${texts('conversation-planner.difficult.hint')}</p>
    ${staff.escalationPhases.map(
      (phase) => html`<fieldset class="ladder">
        <legend>${localizeText(phase.title, language)}</legend>
        ${staff.escalationStages
          .filter((each) => each.phase === phase.phase)
          .map(
            (each) => html`<label class="rung"
              ><input type="radio" name="escalation" value=${each.stage} .checked=${each.stage === stage} />
              <span><strong>${localizeText(each.title, language)}</strong> ${localizeText(each.text, language)}</span></label
            >`,
          )}
      </fieldset>`,
    )}
    <div role="status">
      ${help ? html`<div class="note"><h4>${texts('conversation-planner.difficult.next')}</h4><ul>${help.steps.map((step) => html`<li>${step}</li>`)}</ul></div>` : nothing}
    </div>`;
}

function renderRoute({ terms, texts, language }: PlannerScene): TemplateResult | typeof nothing {
  if (!terms) return nothing;
  const { steps, beside } = terms.complaintRoute;
  return html`<h4>${texts('conversation-planner.difficult.route')}</h4>
    <ol>${steps.map((step) => html`<li>${localizeText(step.text, language)}</li>`)}</ol>
    <h4>${texts('conversation-planner.difficult.beside')}</h4>
    <ul>${beside.map((step) => html`<li>${localizeText(step.text, language)}</li>`)}</ul>`;
}
