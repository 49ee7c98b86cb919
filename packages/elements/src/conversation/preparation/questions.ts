import { itemsOfPhase, phasesOf, type PlannedQuestion } from '@driehoek/sdk/conversation';
import { type Side, SIDES } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { renderSection, renderSelect } from '../fields.js';
import { listRows } from '../list-rows.js';
import { namePhase } from '../phase-name.js';
import { renderItem, type SharingView } from './item-rows.js';
import { renderPhaseChoice } from './phase-choice.js';

/** The questions that were chosen, by phase, and below them the bank from which staff choose more. */
export function renderQuestions(
  view: SharingView,
  bank: TemplateResult | typeof nothing,
  isOpen: boolean,
): TemplateResult {
  const { plan, translate } = view;
  const questions = plan.questions ?? [];
  const brief = translate('conversation-planner.count', { count: questions.length });
  return renderSection(
    'questions',
    translate('conversation-planner.questions.title'),
    brief,
    [
      plan.cancelled
        ? nothing
        : html`<p class="soft" data-ahead>${translate('conversation-planner.questions.hint')}</p>`,
      html`<div data-list="questions">
        ${phasesOf(plan).map((phase) => {
          const own = itemsOfPhase(plan, questions, phase.id);
          return own.length === 0
            ? nothing
            : html`<h4>${namePhase(phase, view)}</h4>
                <ul role="list" class="rows">${listRows(own, (question) => renderQuestion(question, questions.indexOf(question), view))}</ul>`;
        })}
      </div>`,
      bank,
    ],
    isOpen,
  );
}

function renderQuestion(question: PlannedQuestion, index: number, view: SharingView): unknown {
  const { translate } = view;
  return renderItem('questions', question, index, view, {
    label: translate('conversation-planner.questions.field'),
    before: (item) => html`<span class="tag">${translate(`conversation.party.${item.for}`)}</span>`,
    fields: (item) => renderChoices(item, view),
  });
}

/** Whom a question is for, and in which phase it is asked. */
function renderChoices(question: PlannedQuestion, view: SharingView): TemplateResult {
  const { for: asked, phase } = question;
  const { translate, editor } = view;
  const sides = SIDES.map((side) => [side, translate(`conversation.party.${side}`)] as const);
  const handleSide = (value: string) => editor.fillItem('questions', question, () => ({ for: value as Side }));
  const handlePhase = (value: string) => {
    if (value !== '') editor.fillItem('questions', question, () => ({ phase: value }));
  };
  return html`<label class="inline"
      ><span class="visually-hidden">${translate('conversation-planner.questions.for')}</span>${renderSelect('for', sides, asked, handleSide)}</label
    >
    ${renderPhaseChoice(phase, view, false, handlePhase)}`;
}
