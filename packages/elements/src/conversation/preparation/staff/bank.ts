import { addTo } from '@driehoek/sdk/conversation';
import { bankIdOf, type BankQuestion, listQuestions, planQuestion } from '@driehoek/sdk/conversation/questions';
import { localizeText } from '@driehoek/sdk/i18n';
import { SIDES } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../../conversation-view.js';
import { staffTexts } from '../../staff-texts.js';

/** The questions of the bank that are not in the plan yet. */
export function renderBank(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, translate, canEdit, editor } = view;
  if (!canEdit) return nothing;
  const forStaff = staffTexts(view);
  const chosen = new Set(plan.questions?.map(({ id }) => bankIdOf(id)));
  const open = listQuestions({ type: plan.type }).filter(({ id }) => !chosen.has(id));
  return html`<details class="bank">
    <summary>${forStaff('conversation-planner.questions.more', { count: open.length })}</summary>
    ${SIDES.map((side) => {
      const own = open.filter((question) => question.for === side);
      return own.length === 0
        ? nothing
        : html`<h4>${translate(`conversation.party.${side}`)}</h4>
            <ul role="list" class="plain">${own.map((question) => renderQuestion(question, view))}</ul>`;
    })}
    <button type="button" class="button" name="add" value="questions" @click=${() => editor.addItem('questions', { for: 'parents' })}>
      ${forStaff('conversation-planner.questions.own')}
    </button>
  </details>`;
}

function renderQuestion(question: BankQuestion, { editor, language }: ConversationView): TemplateResult {
  const { id, text } = question;
  const add = () =>
    editor.press((plan) => addTo(plan, 'questions', planQuestion(question)), { focus: '.bank .pick, .bank summary' });
  return html`<li>
    <button type="button" class="pick" name="pick" value=${id} @click=${add}>+ ${localizeText(text, language)}</button>
  </li>`;
}
