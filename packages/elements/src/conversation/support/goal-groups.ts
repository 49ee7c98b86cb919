import { type Agreement, type Goal, groupByGoal } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ConversationView } from '../conversation-view.js';
import { keyOfRow } from '../list-rows.js';
import { renderMarked } from '../marked-text.js';
import { listOutcomes, renderOutcomeFields } from './outcomes.js';
import { renderStanding } from './refused.js';
import { supportTexts } from './support-texts.js';

/** What is done, goal by goal: the agreements below the goal that they are for, with how it stood; the others behind them. */
export function renderGoalGroups(
  view: ConversationView,
  renderRow: (agreement: Agreement, index: number) => TemplateResult,
): TemplateResult {
  const translate = supportTexts(view);
  const groups = groupByGoal(view.plan).map(
    ({ goal, agreements }) => html`<section class="goal">
      ${goal ? renderGoalTitle(goal, view) : html`<h4>${translate('conversation-planner.support.other-agreements')}</h4>`}
      <ul role="list" class="rows agreements" data-list="agreements">
        ${repeat(
          agreements,
          ([agreement, index]) => keyOfRow(agreement, index),
          ([agreement, index]) => renderRow(agreement, index),
        )}
      </ul>
      ${agreements.length === 0 ? html`<p class="soft">${translate('conversation-planner.support.nothing-done')}</p>` : nothing}
      ${goal ? renderAdd(goal, view) : nothing}
    </section>`,
  );
  return html`${renderStanding(view)} ${groups}`;
}

/** Staff add what is done right where it is for. */
function renderAdd({ id }: Goal, view: ConversationView): TemplateResult | typeof nothing {
  const { isStaff, canEdit, editor, translate } = view;
  if (!isStaff || !canEdit) return nothing;
  const add = () => editor.addItem('agreements', { goal: id });
  return html`<button type="button" class="link" name="add-for-goal" value=${id} @click=${add}>
    ${translate('conversation-planner.agreements.add')}
  </button>`;
}

function renderGoalTitle(goal: Goal, view: ConversationView): TemplateResult {
  const { plan, isStaff, canEdit } = view;
  const index = plan.goals?.indexOf(goal) ?? -1;
  return html`<h4>${supportTexts(view)('conversation-planner.support.goal')}: ${renderMarked(goal.text, view)}</h4>
    ${isStaff && canEdit ? renderOutcomeFields(goal, index, view) : listOutcomes(goal, view)}`;
}
