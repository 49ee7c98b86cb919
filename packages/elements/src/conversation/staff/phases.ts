import { phasesOf } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import { renderInput, renderSection } from '../fields.js';
import { namePhase } from '../phase-name.js';
import type { PlannerScene } from '../planner-scene.js';
import { hintOfPhase } from './phase-hint.js';
import { staffTexts } from './staff-texts.js';

/** The course of the conversation, with its minutes. */
export function renderPhases(scene: PlannerScene): TemplateResult {
  const { plan, texts, isStaff, canEdit } = scene;
  const say = staffTexts(scene);
  const phases = phasesOf(plan);
  const sum = phases.reduce((total, { minutes }) => total + minutes, 0);
  const canChange = isStaff && canEdit;
  const rows = phases.map((phase, index) => {
    const name = namePhase(phase, scene);
    return html`<li class="phase" data-index=${index}>
      <span><strong>${name}</strong> <span class="soft">${hintOfPhase(phase, scene)}</span></span>
      ${
        canChange
          ? html`<label class="inline"
                ><span class="visually-hidden">${name}: </span>${renderInput('minutes', 'number', phase.minutes)}
                <span>${texts('conversation-planner.minutes')}</span></label
              >
              <span class="moves">
                <button type="button" class="button" name="up" aria-label="${name}: ${texts('conversation-planner.up')}">↑</button>
                <button type="button" class="button" name="down" aria-label="${name}: ${texts('conversation-planner.down')}">↓</button>
                <button type="button" class="button" name="remove" aria-label="${name}: ${texts('conversation-planner.remove')}">×</button>
              </span>`
          : html`<span class="soft">${phase.minutes} ${texts('conversation-planner.minutes')}</span>`
      }
    </li>`;
  });
  const brief = say('conversation-planner.phases.sum', { sum, minutes: plan.minutes });
  return renderSection(
    'phases',
    say('conversation-planner.phases.title'),
    brief,
    [
      html`<ol class="rows" data-list="phases">${rows}</ol>`,
      canChange && plan.phases
        ? html`<button type="button" class="link" name="own-phases">${say('conversation-planner.phases.reset')}</button>`
        : nothing,
    ],
    false,
  );
}
