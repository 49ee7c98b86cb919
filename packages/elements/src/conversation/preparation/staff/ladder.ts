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
import { checked, servedChecked } from '../../../shared/checked.js';
import type { ConversationView } from '../../conversation-view.js';
import { stopEvent } from '../../fields.js';
import { staffTexts } from '../../staff-texts.js';

/** The rung of the ladder that is looked at, and how another is chosen. */
export interface LadderChoice {
  readonly rung: EscalationStageNumber | undefined;
  readonly chooseRung: (rung: EscalationStageNumber) => void;
}

/** The title of the help for difficult talks. */
export const nameDifficult = (view: ConversationView): string =>
  staffTexts(view)('conversation-planner.difficult.title');

/** The ladder of escalation, to choose a next step from; the choice is not part of the plan. */
export function renderLadder(view: ConversationView, { rung, chooseRung }: LadderChoice): TemplateResult {
  const { language, wording } = view;
  const forStaff = staffTexts(view);
  const help = rung === undefined ? undefined : adviseOnEscalation(rung, wording);
  return html`<p class="soft">${forStaff('conversation-planner.difficult.hint')}</p>
    <fieldset class="ladder" aria-label=${nameDifficult(view)} @input=${stopEvent} @change=${stopEvent}>
    ${escalationPhases.map(localizeEscalationPhase).map(
      (phase) => html`<div role="group" class="rungs" aria-labelledby="escalation-${phase.phase}">
        <p class="soft" id="escalation-${phase.phase}">${localizeText(phase.title, language)}</p>
        ${escalationStages
          .filter((each) => each.phase === phase.phase)
          .map(localizeEscalationStage)
          .map(
            ({ stage, title, text }) => html`<label class="rung"
              ><input type="radio" name="escalation" value=${stage} ?checked=${servedChecked(stage === rung)} ${checked(stage === rung)} @input=${() => chooseRung(stage)} />
              <span><strong>${localizeText(title, language)}</strong> ${localizeText(text, language)}</span></label
            >`,
          )}
      </div>`,
    )}
    </fieldset>
    <div role="status">
      ${help ? html`<div class="note"><h4>${forStaff('conversation-planner.difficult.next')}</h4><ul role="list">${help.steps.map((step) => html`<li>${step}</li>`)}</ul></div>` : nothing}
    </div>`;
}
