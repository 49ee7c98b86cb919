import type { PlannedPhase } from '@driehoek/sdk/conversation';
import { isOurs } from '../phase-name.js';
import type { PlannerScene } from '../planner-scene.js';
import { staffTexts } from './staff-texts.js';

/** What a phase of ours is for, in one sentence; `''` for one of the school's own. */
export function hintOfPhase({ id }: PlannedPhase, scene: PlannerScene): string {
  return isOurs(id) ? staffTexts(scene)(`conversation.phase.${id}.hint`) : '';
}
