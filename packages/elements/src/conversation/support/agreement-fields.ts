import {
  addAfterCare,
  addOutsider,
  type Agreement,
  dayOfInstant,
  findAfterCare,
  findParticipant,
  isTakenUpOutside,
  listItems,
  namePerson,
  type Participant,
} from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { formatDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { createId } from '../../shared/create-id.js';
import type { ConversationView } from '../conversation-view.js';
import { orNothing, rewordTyped } from '../field-values.js';
import { renderInput, renderLabelled, renderSelect } from '../fields.js';
import { renderLeaderField } from '../leader.js';
import { supportTexts } from './support-texts.js';

/** To staff, in the row of an agreement: for which goal it is, who sees to it, and what follows when others take it up. */
export function renderAgreementFields(agreement: Agreement, index: number, view: ConversationView): TemplateResult {
  return html`<div class="grid">${renderGoalChoice(agreement, index, view)} ${renderLeaderField(agreement, view)}</div>
    ${isTakenUpOutside(agreement) ? renderOutside(agreement, index, view) : nothing}`;
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

/** Who takes it up, whether the family knows that, and when the school asks the family how it went. */
function renderOutside(agreement: Agreement, index: number, view: ConversationView): TemplateResult {
  const { plan, language, wording, editor, now, daysOff } = view;
  const translate = supportTexts(view);
  const person = findParticipant(plan, agreement.participant);
  const care = findAfterCare(plan, agreement.id);
  const today = dayOfInstant(plan, now);
  const add = () =>
    editor.press((before) => addAfterCare(before, agreement, { id: createId(), today, ...(daysOff && { daysOff }) }), {
      focus: `[data-list=checkIns] [data-index="${listItems(plan, 'checkIns').length}"] .field, [part=phase] h3`,
    });
  return html`${person ? renderPerson(person, view) : renderAddPerson(agreement, index, view)}
  ${
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

/** With which it is said here who it is, without going to where people are prepared. */
function renderAddPerson({ id }: Agreement, index: number, view: ConversationView): TemplateResult {
  const add = () =>
    view.editor.press((before) => addOutsider(before, id, createId()), {
      focus: `[data-list=agreements] [data-index="${index}"] [name=outside-name]`,
    });
  return html`<p>
    <button type="button" class="button" name="add-outsider" @click=${add}>
      ${supportTexts(view)('conversation-planner.outside.add')}
    </button>
  </p>`;
}

/** The name of who takes it up and what for, as long as the family was not told: after that it is changed where people are prepared. */
function renderPerson(person: Participant, view: ConversationView): TemplateResult | typeof nothing {
  if (person.announced) return nothing;
  const { editor, language } = view;
  const translate = supportTexts(view);
  const setName = (value: string) => editor.fillItem('participants', person, () => ({ name: orNothing(value) }));
  const setTask = (value: string) =>
    editor.fillItem('participants', person, ({ task }) => ({ task: rewordTyped(task, language, value) }));
  const task = localizeText(person.task ?? '', language);
  return html`<div class="grid">
      ${renderLabelled(translate('conversation-planner.outside.name'), renderInput('outside-name', 'text', person.name, setName))}
      ${renderLabelled(translate('conversation-planner.outside.task'), renderInput('outside-task', 'text', task, setTask))}
    </div>
    <p class="soft">${translate('conversation-planner.outside.hint')}</p>`;
}
