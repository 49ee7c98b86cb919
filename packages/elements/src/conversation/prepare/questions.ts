import { phasesOf, type PlannedQuestion } from '@driehoek/sdk/conversation/plan';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { renderSection, renderWords } from '../fields.js';
import { namePhase } from '../phase-name.js';
import { canEditOf, type PlannerScene } from '../planner-scene.js';

/** The questions that were chosen, by phase; staff choose more from the bank. */
export function renderQuestions(scene: PlannerScene): TemplateResult {
  const { plan, texts, isStaff } = scene;
  const questions = [...(plan.questions ?? []).entries()];
  const brief = texts('conversation-planner.count', { count: questions.length });
  return renderSection(
    'questions',
    texts('conversation-planner.questions.title'),
    brief,
    [
      html`<p class="soft">${texts('conversation-planner.questions.hint')}</p>`,
      html`<div data-list="questions">
        ${phasesOf(plan).map((phase) => {
          const own = questions.filter(([, question]) => question.phase === phase.id);
          return own.length === 0
            ? nothing
            : html`<h4>${namePhase(phase, scene)}</h4>
                <ul class="rows">${own.map(([index, question]) => renderQuestion(question, index, scene))}</ul>`;
        })}
      </div>`,
      scene.staff?.renderBank(scene) ?? nothing,
    ],
    !isStaff,
  );
}

function renderQuestion(question: PlannedQuestion, index: number, scene: PlannerScene): TemplateResult {
  const { texts, language } = scene;
  const who = texts(`conversation.party.${question.by}`);
  if (!scene.isStaff || !canEditOf(scene, question.by))
    return html`<li class="said"><span class="tag">${who}</span> ${localizeText(question.text, language)}</li>`;
  return html`<li class="row" data-index=${index}>
    <span class="tag">${who}</span>
    ${renderWords('text', texts('conversation-planner.questions.field'), question.text, language)}
    <p class="tools"><button type="button" class="link" name="remove">${texts('conversation-planner.remove')}</button></p>
  </li>`;
}
