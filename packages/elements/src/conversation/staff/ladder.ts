import {
  adviseOnEscalation,
  escalationPhases,
  type EscalationStageNumber,
  escalationStages,
  localizeEscalationPhase,
  localizeEscalationStage,
} from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlannerScene } from '../planner-scene.js';
import { staffTexts } from './staff-texts.js';

/** What the help is called. */
export const nameDifficult = (scene: PlannerScene): string => staffTexts(scene)('conversation-planner.difficult.title');

/** A ladder to choose a next step from; nothing of the choice is kept. */
export function renderLadder(scene: PlannerScene, stage: EscalationStageNumber | undefined): TemplateResult {
  const { language, reader } = scene;
  const say = staffTexts(scene);
  const help = stage === undefined ? undefined : adviseOnEscalation(stage, reader);
  return html`<p class="soft">${say('conversation-planner.difficult.hint')}</p>
    ${escalationPhases.map(localizeEscalationPhase).map(
      (phase) => html`<fieldset class="ladder">
        <legend>${localizeText(phase.title, language)}</legend>
        ${escalationStages
          .filter((each) => each.phase === phase.phase)
          .map(localizeEscalationStage)
          .map(
            (each) => html`<label class="rung"
              ><input type="radio" name="escalation" value=${each.stage} .checked=${each.stage === stage} />
              <span><strong>${localizeText(each.title, language)}</strong> ${localizeText(each.text, language)}</span></label
            >`,
          )}
      </fieldset>`,
    )}
    <div role="status">
      ${help ? html`<div class="note"><h4>${say('conversation-planner.difficult.next')}</h4><ul>${help.steps.map((step) => html`<li>${step}</li>`)}</ul></div>` : nothing}
    </div>`;
}
