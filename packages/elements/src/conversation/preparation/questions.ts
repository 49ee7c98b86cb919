import { itemsOfPhase, phasesOf, type PlannedQuestion } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import type { Party } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { canChangeItem, type ConversationView } from '../conversation-view.js';
import { rewordTyped } from '../field-values.js';
import { renderRemove, renderSection, renderSelect, renderWords } from '../fields.js';
import { PARTIES_IN_ORDER } from '../parties-in-order.js';
import { namePhase } from '../phase-name.js';
import { renderPhaseChoice } from './phase-choice.js';

/** The questions that were chosen, by phase, and below them the bank from which staff choose more. */
export function renderQuestions(view: ConversationView, bank: TemplateResult | typeof nothing): TemplateResult {
  const { plan, translate, isStaff } = view;
  const questions = plan.questions ?? [];
  // A pupil gets the questions to the pupil, as on paper: those to others are in words for them.
  const shown = view.party === 'pupil' ? questions.filter((question) => question.for === 'pupil') : questions;
  const brief = translate('conversation-planner.count', { count: shown.length });
  return renderSection(
    'questions',
    translate('conversation-planner.questions.title'),
    brief,
    [
      html`<p class="soft">${translate('conversation-planner.questions.hint')}</p>`,
      html`<div data-list="questions">
        ${phasesOf(plan).map((phase) => {
          const own = itemsOfPhase(plan, shown, phase.id);
          return own.length === 0
            ? nothing
            : html`<h4>${namePhase(phase, view)}</h4>
                <ul class="rows">${own.map((question) => renderQuestion(question, questions.indexOf(question), view))}</ul>`;
        })}
      </div>`,
      bank,
    ],
    !isStaff,
  );
}

function renderQuestion(question: PlannedQuestion, index: number, view: ConversationView): TemplateResult {
  const { translate, language, isStaff, editor } = view;
  const { by, text, phase } = question;
  const name = (party: Party) => translate(`conversation.party.${party}`);
  if (!isStaff || !canChangeItem(view, question))
    return html`<li class="said"><span class="tag">${name(by)}</span> ${localizeText(text, language)}</li>`;
  const parties = PARTIES_IN_ORDER.map((party) => [party, name(party)] as const);
  const handleText = (value: string) =>
    editor.fillItem('questions', index, (before) => ({ text: rewordTyped(before.text, language, value) ?? '' }));
  const handleParty = (value: string) => editor.fillItem('questions', index, () => ({ by: value as Party }));
  const handlePhase = (value: string) => {
    if (value !== '') editor.fillItem('questions', index, () => ({ phase: value }));
  };
  return html`<li class="row" data-index=${index}>
    ${renderWords('text', translate('conversation-planner.questions.field'), text, language, handleText)}
    <p class="tools">
      <label class="inline"
        ><span class="visually-hidden">${translate('conversation-planner.questions.for')}</span>${renderSelect('by', parties, by, handleParty)}</label
      >
      ${renderPhaseChoice(phase, view, false, handlePhase)}
      ${renderRemove(translate('conversation-planner.remove'), () => editor.removeItem('questions', index))}
    </p>
  </li>`;
}
