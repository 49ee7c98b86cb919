import { itemsOfPhase, phasesOf, type PlannedQuestion } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import type { Party } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { renderSection, renderSelect, renderWords } from '../fields.js';
import { namePhase } from '../phase-name.js';
import { canChangeItem, type PlannerScene } from '../planner-scene.js';
import { ASKED_IN_ORDER } from './contributions.js';
import { renderPhaseChoice } from './phase-choice.js';

/** The questions that were chosen, by phase; staff choose more from the bank. */
export function renderQuestions(scene: PlannerScene): TemplateResult {
  const { plan, texts, isStaff } = scene;
  const questions = plan.questions ?? [];
  const brief = texts('conversation-planner.count', { count: questions.length });
  return renderSection(
    'questions',
    texts('conversation-planner.questions.title'),
    brief,
    [
      html`<p class="soft">${texts('conversation-planner.questions.hint')}</p>`,
      html`<div data-list="questions">
        ${phasesOf(plan).map((phase) => {
          const own = itemsOfPhase(plan, questions, phase.id);
          return own.length === 0
            ? nothing
            : html`<h4>${namePhase(phase, scene)}</h4>
                <ul class="rows">${own.map((question) => renderQuestion(question, questions.indexOf(question), scene))}</ul>`;
        })}
      </div>`,
      scene.staff?.renderBank(scene) ?? nothing,
    ],
    !isStaff,
  );
}

function renderQuestion(question: PlannedQuestion, index: number, scene: PlannerScene): TemplateResult {
  const { texts, language, isStaff } = scene;
  const { by, text, phase } = question;
  const name = (party: Party) => texts(`conversation.party.${party}`);
  if (!isStaff || !canChangeItem(scene, question))
    return html`<li class="said"><span class="tag">${name(by)}</span> ${localizeText(text, language)}</li>`;
  const parties = ASKED_IN_ORDER.map((party) => [party, name(party)] as const);
  return html`<li class="row" data-index=${index}>
    ${renderWords('text', texts('conversation-planner.questions.field'), text, language)}
    <p class="tools">
      <label class="inline"
        ><span class="visually-hidden">${texts('conversation-planner.questions.for')}</span>${renderSelect('by', parties, by)}</label
      >
      ${renderPhaseChoice(phase, scene, false)}
      <button type="button" class="link" name="remove">${texts('conversation-planner.remove')}</button>
    </p>
  </li>`;
}
