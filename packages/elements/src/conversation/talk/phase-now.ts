import {
  type Contribution,
  goToNextPhase,
  itemsOfPhase,
  type PlannedPhase,
  timeLeft,
} from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { renderMarked } from '../marked-text.js';
import { hintOfPhase } from '../phase-hint.js';
import { namePhase } from '../phase-name.js';
import { renderPictogram } from '../phase-pictogram.js';
import { staffTexts } from '../staff-texts.js';
import { PHASE_TITLE } from './phase-title.js';
import { wordLeft } from './word-left.js';

/** The phase that goes on, with what was prepared for it. `finish` rounds off the talk, in its last phase. */
export function renderPhase(
  phase: PlannedPhase,
  view: ConversationView,
  finish: (() => void) | undefined,
): TemplateResult {
  const { plan, translate, now, canEdit } = view;
  const questions = itemsOfPhase(plan, plan.questions ?? [], phase.id);
  const agenda = itemsOfPhase(plan, plan.agenda, phase.id);
  return html`<section class="phase-now" part="phase">
    <p class="soft">${wordLeft(timeLeft(plan, now).phase, view)}</p>
    <h3 id=${PHASE_TITLE.slice(1)} tabindex="-1">${renderPictogram(phase.id)}${namePhase(phase, view)}</h3>
    <p class="hint">${hintOfPhase(phase, view)}</p>
    ${renderList(translate('conversation-planner.strengths.title'), phase.id === 'strengths' ? plan.strengths : [], view)}
    ${renderList(translate('conversation-planner.expectations.title'), phase.id === 'welcome' ? plan.expectations : [], view)}
    ${renderList(translate('conversation-planner.questions.title'), questions, view)}
    ${renderList(translate('conversation-planner.agenda.title'), agenda, view)}
    ${phase.id === 'school' ? renderPromises(view) : nothing} ${canEdit ? renderButton(view, finish) : nothing}
  </section>`;
}

function renderButton(view: ConversationView, finish: (() => void) | undefined): TemplateResult {
  const forStaff = staffTexts(view);
  const next = () => view.editor.press(goToNextPhase, { focus: PHASE_TITLE });
  return html`<p class="buttons">
    <button type="button" class="button primary" name=${finish ? 'finish' : 'next'} @click=${finish ?? next}>
      ${forStaff(finish ? 'conversation-planner.hold.finish' : 'conversation-planner.hold.next')}
    </button>
  </p>`;
}

/** What the school can and cannot do, to be read out. */
function renderPromises(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, translate } = view;
  if (!plan.promises?.length) return nothing;
  return html`<ul class="large">
    ${plan.promises.map(
      ({ can, text }) => html`<li>
        <span class="tag">${translate(can ? 'conversation-planner.promises.can' : 'conversation-planner.promises.cannot')}</span>
        ${renderMarked(text, view)}
      </li>`,
    )}
  </ul>`;
}

function renderList(
  title: string,
  items: readonly Pick<Contribution, 'by' | 'text'>[],
  view: ConversationView,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<h4>${title}</h4>
    <ul class="large">
      ${items.map(
        ({ by, text }) =>
          html`<li><span class="tag">${view.translate(`conversation.party.${by}`)}</span> ${renderMarked(text, view)}</li>`,
      )}
    </ul>`;
}
