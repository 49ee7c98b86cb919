import { FOCUSES, itemsOfPhase, phasesOf, type PlannedPhase, timeLeft } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import { renderAgreements } from '../after/agreements.js';
import { renderWords } from '../fields.js';
import { renderMarked } from '../marked-text.js';
import { namePhase } from '../phase-name.js';
import { renderPictogram } from '../phase-pictogram.js';
import type { PlannerScene } from '../planner-scene.js';
import { hintOfPhase } from './phase-hint.js';
import { staffTexts } from './staff-texts.js';

/** The conversation while it is held: one phase, large and calm, and what is agreed. */
export function renderHold(scene: PlannerScene): TemplateResult {
  const { plan, texts, canEdit } = scene;
  const say = staffTexts(scene);
  if (!plan.session) {
    return html`<div class="start">
      <p>${say('conversation-planner.hold.ready')}</p>
      ${canEdit ? html`<button type="button" class="button primary" name="start">${say('conversation-planner.hold.start')}</button>` : nothing}
    </div>`;
  }
  const phases = phasesOf(plan);
  const at = Math.max(
    0,
    phases.findIndex(({ id }) => id === plan.session?.phase),
  );
  const phase = phases[at];
  return html`${renderCourse(phases, at, scene)}
    ${phase ? renderPhase(phase, at === phases.length - 1, scene) : nothing}
    <section class="agreed">
      <h3>${texts('conversation-planner.agreements.title')}</h3>
      ${renderAgreements(scene, 'hold')}
    </section>
    ${canEdit ? html`<section class="agreed">${renderNotes(scene)}</section>` : nothing}
    ${renderFocus(scene)}`;
}

/** Where the conversation is: every phase, the time that is left, pause. */
function renderCourse(phases: readonly PlannedPhase[], at: number, scene: PlannerScene): TemplateResult {
  const { plan, now, canEdit } = scene;
  const say = staffTexts(scene);
  const isPaused = plan.session?.runningSince === undefined;
  const { total } = timeLeft(plan, now);
  return html`<nav class="course" aria-label=${say('conversation-planner.phases.title')}>
    <ol>
      ${phases.map(
        (phase, index) => html`<li>
          <button
            type="button"
            class=${index < at ? 'past' : index === at ? 'now' : 'ahead'}
            name="phase"
            value=${phase.id}
            aria-current=${index === at ? 'step' : nothing}
            ?disabled=${!canEdit}
          >
            <span>${namePhase(phase, scene)}</span>
          </button>
        </li>`,
      )}
    </ol>
    <p class="clock">
      <span>${isPaused ? say('conversation-planner.hold.paused') : wordLeft(total, scene)}</span>
      ${
        canEdit
          ? html`<button type="button" class="button" name=${isPaused ? 'resume' : 'pause'}>
              ${say(isPaused ? 'conversation-planner.hold.resume' : 'conversation-planner.hold.pause')}
            </button>`
          : nothing
      }
    </p>
  </nav>`;
}

/** Whole minutes: a clock that counts seconds hurries people. */
function wordLeft(seconds: number, scene: PlannerScene): string {
  const minutes = Math.ceil(Math.abs(seconds) / 60);
  return staffTexts(scene)(seconds < 0 ? 'conversation-planner.hold.over' : 'conversation-planner.hold.left', {
    count: minutes,
  });
}

function renderPhase(phase: PlannedPhase, isLast: boolean, scene: PlannerScene): TemplateResult {
  const { plan, texts, now, canEdit } = scene;
  const say = staffTexts(scene);
  const questions = itemsOfPhase(plan, plan.questions ?? [], phase.id);
  const agenda = itemsOfPhase(plan, plan.agenda, phase.id);
  const { phase: left } = timeLeft(plan, now);
  return html`<section class="phase-now" part="phase">
    <p class="soft">${wordLeft(left, scene)}</p>
    <h3 id="phase-title" tabindex="-1">${renderPictogram(phase.id)}${namePhase(phase, scene)}</h3>
    <p class="hint">${hintOfPhase(phase, scene)}</p>
    ${renderList(texts('conversation-planner.strengths.title'), phase.id === 'strengths' ? plan.strengths : [], scene)}
    ${renderList(texts('conversation-planner.expectations.title'), phase.id === 'welcome' ? plan.expectations : [], scene)}
    ${renderList(texts('conversation-planner.questions.title'), questions, scene)}
    ${renderList(texts('conversation-planner.agenda.title'), agenda, scene)}
    ${phase.id === 'school' ? renderSaid(scene) : nothing}
    ${
      canEdit
        ? html`<p class="buttons">
            ${
              isLast
                ? html`<button type="button" class="button primary" name="finish">${say('conversation-planner.hold.finish')}</button>`
                : html`<button type="button" class="button primary" name="next">${say('conversation-planner.hold.next')}</button>`
            }
          </p>`
        : nothing
    }
  </section>`;
}

/** A few words to remember it by, which all may read. */
function renderNotes({ plan, texts, language }: PlannerScene): TemplateResult {
  const title = texts('conversation-planner.summary.words');
  return html`<h3>${title}</h3>
    <p class="soft">${texts('conversation-planner.summary.words-hint')}</p>
    ${renderWords('summary', title, plan.summary, language)}`;
}

/** What the school can and cannot do, said aloud. */
function renderSaid(scene: PlannerScene): TemplateResult | typeof nothing {
  const { plan, texts } = scene;
  if (!plan.promises?.length) return nothing;
  return html`<ul class="large">
    ${plan.promises.map(
      ({ can, text }) => html`<li>
        <span class="tag">${texts(can ? 'conversation-planner.promises.can' : 'conversation-planner.promises.cannot')}</span>
        ${renderMarked(text, scene)}
      </li>`,
    )}
  </ul>`;
}

function renderList(
  title: string,
  items: readonly { readonly by: 'parents' | 'school' | 'pupil'; readonly text: Parameters<typeof renderMarked>[0] }[],
  scene: PlannerScene,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<h4>${title}</h4>
    <ul class="large">
      ${items.map(
        ({ by, text }) =>
          html`<li><span class="tag">${scene.texts(`conversation.party.${by}`)}</span> ${renderMarked(text, scene)}</li>`,
      )}
    </ul>`;
}

/** When a talk gets stuck: what to look at now. */
function renderFocus(scene: PlannerScene): TemplateResult {
  const { plan, canEdit } = scene;
  const say = staffTexts(scene);
  const chosen = plan.session?.focus;
  return html`<details class="focus" ?open=${chosen !== undefined}>
    <summary>${say('conversation-planner.focus.title')}</summary>
    <p class="soft">${say('conversation-planner.focus.hint')}</p>
    <fieldset class="chips" ?disabled=${!canEdit}>
      <legend class="visually-hidden">${say('conversation-planner.focus.title')}</legend>
      ${FOCUSES.map(
        (focus) => html`<label class="chip"
          ><input type="radio" name="focus" value=${focus} .checked=${focus === chosen} />
          <span>${say(`conversation.focus.${focus}`)}</span></label
        >`,
      )}
    </fieldset>
    <p role="status">${chosen ? say(`conversation.focus.${chosen}.hint`) : nothing}</p>
    ${chosen ? html`<button type="button" class="link" name="no-focus">${say('conversation-planner.focus.none')}</button>` : nothing}
  </details>`;
}
