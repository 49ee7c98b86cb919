import {
  type ConversationPlan,
  formatPhaseHint,
  goToNextPhase,
  type PlannedPhase,
  timeLeft,
} from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFinish } from '../agreements/finish.js';
import type { AskedEnds } from '../agreements/asked-ends.js';
import type { ConversationView } from '../conversation-view.js';
import { namePhase } from '../phase-name.js';
import { renderPictogram } from '../phase-pictogram.js';
import { staffTexts } from '../staff-texts.js';
import { PHASE_TITLE } from './phase-title.js';
import { renderPrepared } from './prepared.js';
import { renderSaid } from './said.js';
import { wordLeft } from './word-left.js';

/** What the phase that goes on needs besides the plan. */
interface PhaseOptions {
  /** Rounds off the talk, in its last phase. */
  readonly finish: (() => void) | undefined;
  readonly asked: AskedEnds;
  readonly previous: ConversationPlan | undefined;
}

/** The phase that goes on, with what was prepared for it and what each party says in it. */
export function renderPhase(
  phase: PlannedPhase,
  view: ConversationView,
  { finish, asked, previous }: PhaseOptions,
): TemplateResult {
  const { plan, now, canEdit } = view;
  const hint = formatPhaseHint(phase, view.wording);
  return html`<section class="phase-now" part="phase">
    <p class="soft">${wordLeft(timeLeft(plan, now).phase, view)}</p>
    <h3 id=${PHASE_TITLE.slice(1)} tabindex="-1">${renderPictogram(phase.id)}${namePhase(phase, view)}</h3>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    ${renderPrepared(phase, view, { previous })} ${renderSaid(phase, view)}
    ${canEdit ? (finish ? renderFinish(view, asked.listAt(plan, phase.id), finish) : renderNext(view)) : nothing}
  </section>`;
}

function renderNext(view: ConversationView): TemplateResult {
  const next = () => view.editor.press(goToNextPhase, { focus: PHASE_TITLE });
  return html`<p class="buttons">
    <button type="button" class="button primary" name="next" @click=${next}>
      ${staffTexts(view)('conversation-planner.hold.next')}
    </button>
  </p>`;
}
