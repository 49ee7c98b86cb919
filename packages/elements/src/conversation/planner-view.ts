import { CONVERSATION_TYPES, type EscalationStageNumber, nameConversation } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import { renderAfter } from './after/after.js';
import type { PlannerScene } from './planner-scene.js';
import { STAGES, type Stage } from './planner-stage.js';
import type { PlannerTexts } from './planner-texts.js';
import { formatWhen } from './prepare/meeting.js';
import { renderPrepare } from './prepare/prepare.js';

/** Without a plan: who may starts one by choosing what kind of conversation it will be. */
export function renderStart(texts: PlannerTexts, canStart: boolean): TemplateResult {
  if (!canStart) return html`<p class="soft">${texts('conversation-planner.start.none')}</p>`;
  return html`<h2>${texts('conversation-planner.start.title')}</h2>
    <p class="types">
      ${CONVERSATION_TYPES.map(
        (type) =>
          html`<button type="button" class="button" name="type" value=${type}>${texts(`conversation.type.${type}`)}</button>`,
      )}
    </p>`;
}

/** What shows beside the plan itself. */
interface Shown {
  readonly stage: Stage;
  readonly escalation: EscalationStageNumber | undefined;
  /** What happened last. */
  readonly said: string;
  readonly canUndo: boolean;
}

/** The conversation, in one of its three times. */
export function renderPlan(scene: PlannerScene, { stage: shown, escalation, said, canUndo }: Shown): TemplateResult {
  const { plan, texts, isStaff, tools, reader } = scene;
  const stages = STAGES.filter((stage) => isStaff || stage !== 'hold');
  return html`<header>
      <h2>${nameConversation(plan, scene.party, scene.reader)}${plan.pupil ? html` <span class="pupil">${plan.pupil}</span>` : nothing}</h2>
      <p class="soft">${formatWhen(scene)}</p>
      <nav class="stages screen-only" part="stages" aria-label=${texts('conversation-planner.stages')}>
        ${stages.map(
          (
            stage,
          ) => html`<button type="button" name="stage" value=${stage} aria-current=${stage === shown ? 'step' : nothing}>
            ${texts(`conversation-planner.stage.${stage}`)}
          </button>`,
        )}
      </nav>
    </header>
    ${shown === 'prepare' ? renderPrepare(scene, escalation) : shown === 'hold' ? renderHold(scene) : renderAfter(scene)}
    ${tools.print.renderMissing(reader)} ${tools.invite.renderMissing(reader)}
    <div class=${said ? 'said-last screen-only' : 'visually-hidden'}>
      <p role="status">${said}</p>
      ${
        said && canUndo
          ? html`<button type="button" class="link" name="undo">${texts('conversation-planner.undo')}</button>`
          : nothing
      }
    </div>`;
}

function renderHold(scene: PlannerScene): TemplateResult | typeof nothing {
  return scene.staff?.renderHold(scene) ?? scene.tools.staff.renderMissing(scene.reader);
}
