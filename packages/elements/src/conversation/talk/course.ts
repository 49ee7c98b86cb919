import { goToPhase, pauseSession, type PlannedPhase, resumeSession, timeLeft } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { namePhase } from '../phase-name.js';
import { staffTexts } from '../staff-texts.js';
import { PHASE_TITLE } from './phase-title.js';
import { wordLeft } from './word-left.js';

/** The course of the talk: every phase, the time that is left of the whole, and pause. */
export function renderCourse(phases: readonly PlannedPhase[], at: number, view: ConversationView): TemplateResult {
  const forStaff = staffTexts(view);
  return html`<nav class="course" aria-label=${forStaff('conversation-planner.phases.title')}>
    <ol role="list">
      ${phases.map((phase, index) => renderStep(phase, index - at, view))}
    </ol>
    ${renderClock(view)}
  </nav>`;
}

/** A phase to go to; `distance` is how many phases it is ahead of the one that goes on. */
function renderStep(phase: PlannedPhase, distance: number, view: ConversationView): TemplateResult {
  const { canEdit, editor } = view;
  const go = () => editor.press((plan, now) => goToPhase(plan, phase.id, now), { focus: PHASE_TITLE });
  return html`<li>
    <button
      type="button"
      class=${distance < 0 ? 'past' : distance === 0 ? 'now' : 'ahead'}
      name="phase"
      value=${phase.id}
      aria-current=${distance === 0 ? 'step' : nothing}
      ?disabled=${!canEdit}
      @click=${go}
    >
      <span>${namePhase(phase, view)}</span>
    </button>
  </li>`;
}

function renderClock(view: ConversationView): TemplateResult {
  const { plan, now, canEdit, editor } = view;
  const forStaff = staffTexts(view);
  const isPaused = plan.session?.runningSince === undefined;
  const turn = () =>
    isPaused
      ? editor.press(resumeSession, { focus: '[name=pause]' })
      : editor.press(pauseSession, { focus: '[name=resume]' });
  return html`<p class="clock">
    <span>${isPaused ? forStaff('conversation-planner.hold.paused') : wordLeft(timeLeft(plan, now).total, view)}</span>
    ${
      canEdit
        ? html`<button type="button" class="button" name=${isPaused ? 'resume' : 'pause'} @click=${turn}>
            ${forStaff(isPaused ? 'conversation-planner.hold.resume' : 'conversation-planner.hold.pause')}
          </button>`
        : nothing
    }
  </p>`;
}
