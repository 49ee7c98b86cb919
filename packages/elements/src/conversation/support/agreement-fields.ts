import {
  addAfterCare,
  type Agreement,
  dayOfInstant,
  findAfterCare,
  findParticipant,
  isTakenUpOutside,
  listItems,
  namePerson,
} from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { formatDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { createId } from '../../shared/create-id.js';
import type { ConversationView } from '../conversation-view.js';
import { orNothing } from '../field-values.js';
import { renderLabelled, renderSelect } from '../fields.js';
import { renderLeaderField } from '../leader.js';
import { supportTexts } from './support-texts.js';

/** To staff, in the row of an agreement: for which goal it is, who sees to it, and what follows when others take it up. */
export function renderAgreementFields(agreement: Agreement, index: number, view: ConversationView): TemplateResult {
  return html`<div class="grid">${renderGoalChoice(agreement, index, view)} ${renderLeaderField(agreement, view)}</div>
    ${isTakenUpOutside(agreement) ? renderOutside(agreement, view) : nothing}`;
}

function renderGoalChoice(
  agreement: Agreement,
  index: number,
  view: ConversationView,
): TemplateResult | typeof nothing {
  const { goal } = agreement;
  const { plan, language, editor } = view;
  const translate = supportTexts(view);
  const { goals = [] } = plan;
  if (goals.length === 0) return nothing;
  const none = ['', translate('conversation-planner.support.no-goal')] as const;
  const options = goals.map(({ id, text }) => [id, localizeText(text, language)] as const);
  const chosen = goals.some(({ id }) => id === goal) ? (goal ?? '') : '';
  // The row goes to its goal, and the focus with it.
  const choose = (value: string) =>
    editor.pressItem('agreements', agreement, () => ({ goal: orNothing(value) }), {
      focus: `[data-list=agreements] [data-index="${index}"] [name=goal]`,
    });
  return renderLabelled(
    translate('conversation-planner.support.for-goal'),
    renderSelect('goal', [none, ...options], chosen, choose),
  );
}

/** Whether the family knows who takes it up, and when the school asks the family how it went. */
function renderOutside(agreement: Agreement, view: ConversationView): TemplateResult {
  const { plan, language, wording, editor, now, daysOff } = view;
  const translate = supportTexts(view);
  const person = findParticipant(plan, agreement.participant);
  const care = findAfterCare(plan, agreement.id);
  const today = dayOfInstant(plan, now);
  const add = () =>
    editor.press((before) => addAfterCare(before, agreement, { id: createId(), today, ...(daysOff && { daysOff }) }), {
      focus: `[data-list=checkIns] [data-index="${listItems(plan, 'checkIns').length}"] .field, [part=phase] h3`,
    });
  return html`${
    person && !person.announced
      ? html`<p class="note">
          ${translate('conversation-planner.after-care.unannounced', { name: namePerson(person, wording) })}
        </p>`
      : nothing
  }
  ${
    care
      ? html`<p class="soft">
          ${translate('conversation-planner.after-care.planned', { date: formatDate(care.on, language) })}
        </p>`
      : html`<p>
          <button type="button" class="button" name="after-care" @click=${add}>
            ${translate('conversation-planner.after-care.add')}
          </button>
        </p>`
  }`;
}
