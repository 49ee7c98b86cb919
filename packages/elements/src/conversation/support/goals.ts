import type { Goal } from '@driehoek/sdk/conversation';
import { formatDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { orNothing, rewordTyped } from '../field-values.js';
import { renderInput, renderLabelled, renderRemove, renderSection, renderWords } from '../fields.js';
import { renderTalkLeader } from '../leader.js';
import { listRows } from '../list-rows.js';
import { renderMarked, renderTermsOf } from '../marked-text.js';
import { listOutcomes } from './outcomes.js';
import { renderStanding } from './refused.js';
import { supportTexts } from './support-texts.js';

/** The goals of the plan of support, which the school leads and all read, and who leads the conversation. */
export function renderGoals(view: ConversationView, isOpen: boolean): TemplateResult {
  const { plan, isStaff, canEdit, party, editor } = view;
  const translate = supportTexts(view);
  const goals = plan.goals ?? [];
  const canChange = isStaff && canEdit;
  const rows = listRows(goals, (goal, index) => (canChange ? renderRow(goal, index, view) : renderGoal(goal, view)));
  return renderSection(
    'goals',
    translate('conversation-planner.support.title'),
    translate('conversation-planner.support.count', { count: goals.length }),
    [
      renderTalkLeader(view),
      renderStanding(view),
      html`<p class="soft">
          ${translate(isStaff ? 'conversation-planner.support.hint-staff' : 'conversation-planner.support.hint')}
        </p>
        <ul role="list" class="rows" data-list="goals">${rows}</ul>`,
      goals.length === 0 ? html`<p class="soft">${translate('conversation-planner.support.none')}</p>` : nothing,
      canChange
        ? html`<button type="button" class="button" name="add" value="goals" @click=${() => editor.addItem('goals')}>
            ${translate('conversation-planner.support.add')}
          </button>`
        : nothing,
      party === 'pupil' ? html`<p class="note">${translate('conversation-planner.support.decide.pupil')}</p>` : nothing,
    ],
    isOpen,
  );
}

function renderRow(goal: Goal, index: number, view: ConversationView): TemplateResult {
  const { text, evaluateOn } = goal;
  const { language, editor } = view;
  const translate = supportTexts(view);
  const handleText = (value: string) =>
    editor.fillItem('goals', goal, (before) => ({ text: rewordTyped(before.text, language, value) ?? '' }));
  const handleDay = (value: string) => editor.fillItem('goals', goal, () => ({ evaluateOn: orNothing(value) }));
  return html`<li class="row" data-index=${index} data-id=${goal.id}>
    ${renderWords('text', translate('conversation-planner.support.goal'), text, language, handleText)}
    ${renderTermsOf(text, view)}
    <div class="grid">
      ${renderLabelled(
        translate('conversation-planner.support.evaluate-on'),
        renderInput('evaluateOn', 'date', evaluateOn, handleDay),
      )}
    </div>
    <p class="tools">
      ${renderRemove(view.translate('conversation-planner.remove'), () => editor.removeItem('goals', goal))}
    </p>
  </li>`;
}

function renderGoal(goal: Goal, view: ConversationView): TemplateResult {
  const { text, evaluateOn } = goal;
  const translate = supportTexts(view);
  const date = evaluateOn && formatDate(evaluateOn, view.language);
  return html`<li class="said">
    <strong>${renderMarked(text, view)}</strong>
    ${date ? html`<p class="soft">${translate('conversation-planner.support.looks-back', { date })}</p>` : nothing}
    ${listOutcomes(goal, view)}
  </li>`;
}
