import type { AgendaItem } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { renderInput, renderSection, renderTick, renderWords } from '../fields.js';
import { renderMarked, renderTermsOf } from '../marked-text.js';
import { canAddFor, canChangeItem, type PlannerScene } from '../planner-scene.js';
import { ASKED_IN_ORDER, renderAdd } from './contributions.js';
import { renderPhaseChoice } from './phase-choice.js';

/** What will be talked about, in its order, with its minutes against the time there is. */
export function renderAgenda(scene: PlannerScene): TemplateResult {
  const { plan, texts } = scene;
  const adding = ASKED_IN_ORDER.filter((party) => canAddFor(scene, party));
  const label = (party: (typeof adding)[number]) =>
    adding.length === 1 ? texts('conversation-planner.add') : `+ ${texts(`conversation.party.${party}`)}`;
  const brief = texts('conversation-planner.agenda.balance', { asked: sumOf(plan.agenda), minutes: plan.minutes });
  return renderSection('agenda', texts('conversation-planner.agenda.title'), brief, [
    html`<p class="soft">${texts('conversation-planner.agenda.hint')}</p>`,
    renderBalance(scene),
    html`<ul class="rows" data-list="agenda">${plan.agenda.map((item, index) => guard(dependsOn(item, index, scene), () => renderItem(item, index, scene)))}</ul>`,
    html`<p class="tools">${adding.map((party) => renderAdd('agenda', party, label(party), scene))}</p>`,
  ]);
}

/** A row is drawn anew when one of these is another: not at every word in another row. */
function dependsOn(item: AgendaItem, index: number, { plan, terms, canEdit, party, language, reader }: PlannerScene) {
  const { phases, type, explainedTerms } = plan;
  return [item, index, phases, type, explainedTerms, terms, canEdit, party, language, reader.texts];
}

function renderItem(item: AgendaItem, index: number, scene: PlannerScene): TemplateResult {
  const { texts, language, party, isStaff } = scene;
  const { by, text, minutes, sharedWith } = item;
  const tag = html`<span class="tag">${texts(`conversation.party.${by}`)}</span>`;
  if (!canChangeItem(scene, item)) {
    const time = minutes
      ? html` <span class="soft">${minutes} ${texts('conversation-planner.agenda.minutes')}</span>`
      : nothing;
    return html`<li class="said">${tag} ${renderMarked(text, scene)}${time}</li>`;
  }
  return html`<li class="row" data-index=${index}>
    <div class="point">
      ${tag} ${renderWords('text', texts('conversation-planner.agenda.field'), text, language)}
    </div>
    ${renderTermsOf(text, scene)}
    <p class="tools">
      ${renderTime(item, scene)} ${isStaff ? renderMoves(scene) : nothing}
      ${by === party ? renderTick('private', texts('conversation-planner.private'), sharedWith !== undefined) : nothing}
      <button type="button" class="link" name="remove">${texts('conversation-planner.remove')}</button>
    </p>
  </li>`;
}

/** How long and when; families say what, the school minds the clock. */
function renderTime({ minutes, phase }: AgendaItem, scene: PlannerScene): TemplateResult | typeof nothing {
  const { texts, isStaff } = scene;
  if (!isStaff) return nothing;
  return html`<label class="inline"
      >${renderInput('minutes', 'number', minutes)}<span>${texts('conversation-planner.agenda.minutes')}</span></label
    >
    ${renderPhaseChoice(phase, scene, true)}`;
}

function renderMoves({ texts }: PlannerScene): TemplateResult {
  return html`<span class="moves">
    <button type="button" class="button" name="up" aria-label=${texts('conversation-planner.up')}>↑</button>
    <button type="button" class="button" name="down" aria-label=${texts('conversation-planner.down')}>↓</button>
  </span>`;
}

function renderBalance({ plan, texts }: PlannerScene): TemplateResult {
  const asked = sumOf(plan.agenda);
  const open = plan.agenda.filter(({ minutes }) => minutes === undefined).length;
  return html`<p class="balance ${asked > plan.minutes ? 'over' : ''}">
    <meter min="0" max=${Math.max(plan.minutes, asked)} value=${asked} aria-hidden="true"></meter>
    <span>${texts('conversation-planner.agenda.balance', { asked, minutes: plan.minutes })}</span>
    ${open > 0 ? html`<span class="soft">${texts('conversation-planner.agenda.open', { count: open })}</span>` : nothing}
  </p>`;
}

const sumOf = (agenda: readonly AgendaItem[]) => agenda.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
