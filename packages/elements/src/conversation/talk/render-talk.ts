import { phasesOf, startSession } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import { renderAgreements } from '../agreements/agreement-rows.js';
import { renderTalkWordsField } from '../agreements/talk-words.js';
import type { ConversationView } from '../conversation-view.js';
import { staffTexts } from '../staff-texts.js';
import { renderCourse } from './course.js';
import { renderFocus } from './focus.js';
import { renderPhase } from './phase-now.js';
import { PHASE_TITLE } from './phase-title.js';

/** The conversation while it is held: one phase, and what is agreed. `finish` rounds it off. */
export function renderTalk(view: ConversationView, finish: () => void): TemplateResult {
  const { plan, translate, canEdit } = view;
  if (!plan.session) return renderStart(view);
  const phases = phasesOf(plan);
  const at = Math.max(
    0,
    phases.findIndex(({ id }) => id === plan.session?.phase),
  );
  const phase = phases[at];
  return html`${renderCourse(phases, at, view)}
    ${phase ? renderPhase(phase, view, at === phases.length - 1 ? finish : undefined) : nothing}
    <section class="agreed">
      <h3>${translate('conversation-planner.agreements.title')}</h3>
      ${renderAgreements(view, 'hold')}
    </section>
    ${canEdit ? renderWords(view) : nothing} ${renderFocus(view)}`;
}

function renderStart(view: ConversationView): TemplateResult {
  const { canEdit, editor } = view;
  const forStaff = staffTexts(view);
  const start = () => editor.press(startSession, { focus: PHASE_TITLE });
  return html`<div class="start">
    <p>${forStaff('conversation-planner.hold.ready')}</p>
    ${
      canEdit
        ? html`<button type="button" class="button primary" name="start" @click=${start}>
            ${forStaff('conversation-planner.hold.start')}
          </button>`
        : nothing
    }
  </div>`;
}

/** A few words to remember it by, which all may read. */
function renderWords(view: ConversationView): TemplateResult {
  const { translate } = view;
  return html`<section class="agreed">
    <h3>${translate('conversation-planner.summary.words')}</h3>
    <p class="soft">${translate('conversation-planner.summary.words-hint')}</p>
    ${renderTalkWordsField(view)}
  </section>`;
}
