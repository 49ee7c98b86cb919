import type { Participant } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { may, partyOf, PERSON_ROLES } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { renderInput, renderLabelled, renderSection, renderSelect, renderTick } from '../fields.js';
import type { PlannerScene } from '../planner-scene.js';

/** Who takes part, whether the family knows, and in which language they speak. */
export function renderParticipants(scene: PlannerScene): TemplateResult {
  const { plan, texts, isStaff, canEdit } = scene;
  const brief = texts('conversation-planner.people.count', { count: plan.participants.length });
  const canChange = isStaff && canEdit;
  return renderSection(
    'participants',
    texts('conversation-planner.people.title'),
    brief,
    [
      html`<ul class="rows" data-list="participants">
      ${plan.participants.map((person, index) => (canChange ? renderRow(person, index, scene) : renderPerson(person, index, scene)))}
    </ul>`,
      canChange
        ? html`<button type="button" class="button" name="add" value="participants">${texts('conversation-planner.people.add')}</button>`
        : nothing,
      renderInterpreter(scene),
    ],
    !isStaff || plan.participants.length === 0,
  );
}

function renderRow(person: Participant, index: number, { texts, language }: PlannerScene): TemplateResult {
  const roles = PERSON_ROLES.map((role) => [role, texts(`roles.${role}`)] as const);
  const task = person.task === undefined ? '' : localizeText(person.task, language);
  return html`<li class="row" data-index=${index}>
    <div class="grid">
      ${renderLabelled(texts('conversation-planner.people.name'), renderInput('name', 'text', person.name))}
      ${renderLabelled(texts('conversation-planner.people.role'), renderSelect('role', roles, person.role))}
      ${renderLabelled(texts('conversation-planner.people.task'), renderInput('task', 'text', task))}
      ${renderLabelled(texts('conversation-planner.people.language'), renderLanguage(person.language, language))}
    </div>
    <p class="tools">
      ${renderTick('announced', texts('conversation-planner.people.announced'), person.announced)}
      <button type="button" class="link" name="remove">${texts('conversation-planner.remove')}</button>
    </p>
  </li>`;
}

function renderPerson(
  person: Participant,
  index: number,
  { texts, language, canEdit, who }: PlannerScene,
): TemplateResult {
  const { name, role, task } = person;
  const what = task === undefined ? texts(`roles.${role}`) : localizeText(task, language);
  const isOwn = canEdit && may(who, 'conversation', 'change-languages') && partyOf(role) === 'parents';
  return html`<li class="person" data-index=${index}>
    <strong>${name ?? what}</strong>${name ? html` <span class="soft">${what}</span>` : nothing}
    ${isOwn ? renderLabelled(texts('conversation-planner.people.my-language'), renderLanguage(person.language, language)) : nothing}
  </li>`;
}

/** Often spoken at Dutch schools; whatever is in the plan already stands among them. */
const LANGUAGES = 'nl en ar ti tr pl uk ro bg fa ku so es pt fr de zh ru'.split(' ');

function renderLanguage(chosen: string | undefined, reader: string): TemplateResult {
  const names = new Intl.DisplayNames(reader, { type: 'language' });
  const all = [...new Set([...LANGUAGES, ...(chosen ? [chosen] : [])])];
  return renderSelect(
    'language',
    all.map((tag) => [tag, names.of(tag) ?? tag] as const),
    chosen ?? 'nl',
  );
}

/** Whether an interpreter comes: staff arrange it, parents can ask for it. */
function renderInterpreter({ plan, texts, isStaff, canEdit, who }: PlannerScene): TemplateResult {
  const { interpreter } = plan;
  const isOn = interpreter !== undefined && interpreter !== false;
  const words = texts(
    isStaff ? 'conversation-planner.people.interpreter' : 'conversation-planner.people.ask-interpreter',
  );
  if (canEdit && may(who, 'conversation', 'change-interpreter')) return renderTick('interpreter', words, isOn);
  return isOn ? html`<p>${texts('conversation-planner.people.interpreter-comes')}</p>` : html``;
}
