import type { EscalationStageNumber } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlannerScene } from '../planner-scene.js';
import { renderAgenda } from './agenda.js';
import { renderContributions } from './contributions.js';
import { renderDifficult } from './difficult.js';
import { renderMeeting } from './meeting.js';
import { renderParticipants } from './participants.js';
import { renderPromises } from './promises.js';
import { renderPupilRole } from './pupil-role.js';
import { renderQuestions } from './questions.js';
import { renderSheets } from './sheets.js';

/** Everything that makes people come prepared and equal. */
export function renderPrepare(scene: PlannerScene, escalation: EscalationStageNumber | undefined): TemplateResult {
  const { isStaff, staff, plan, tools, reader } = scene;
  const hasPromises = isStaff || (plan.promises?.length ?? 0) > 0;
  const advice = staff ? staff.renderAdvice(scene) : isStaff ? tools.staff.renderMissing(reader) : nothing;
  return html`${advice} ${renderMeeting(scene)} ${renderParticipants(scene)}
    ${renderPupilRole(scene)} ${renderContributions('strengths', scene)} ${renderContributions('expectations', scene)}
    ${renderAgenda(scene)} ${hasPromises ? renderPromises(scene) : nothing} ${renderQuestions(scene)}
    ${staff?.renderPhases(scene) ?? nothing} ${renderSheets(scene)} ${renderDifficult(scene, escalation)}`;
}
