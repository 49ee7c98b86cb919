import { phasesOf } from '@driehoek/sdk/conversation';
import { html, type TemplateResult } from 'lit';
import { renderSelect } from '../fields.js';
import { namePhase } from '../phase-name.js';
import type { PlannerScene } from '../planner-scene.js';

/** When in the conversation something comes up; `''` is when it fits, as it is where a phase was taken out. */
export function renderPhaseChoice(
  chosen: string | undefined,
  scene: PlannerScene,
  isOptional: boolean,
): TemplateResult {
  const { plan, texts } = scene;
  const phases = phasesOf(plan).map((each) => [each.id, namePhase(each, scene)] as const);
  const shown = phases.some(([id]) => id === chosen) ? chosen : '';
  const any = ['', texts('conversation-planner.agenda.any-phase')] as const;
  const choices = isOptional || !shown ? [any, ...phases] : phases;
  return html`<label class="inline"
    ><span class="visually-hidden">${texts('conversation-planner.agenda.phase')}</span>${renderSelect('phase', choices, shown ?? '')}</label
  >`;
}
