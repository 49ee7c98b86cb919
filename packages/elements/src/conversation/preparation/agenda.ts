import type { AgendaItem } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { canAddFor, canChangeItem, type ConversationView } from '../conversation-view.js';
import { orNothing, parseMinutes, rewordTyped } from '../field-values.js';
import { renderInput, renderRemove, renderSection, renderWords } from '../fields.js';
import { renderMarked, renderTermsOf } from '../marked-text.js';
import { renderMoves } from '../moves.js';
import { PARTIES_IN_ORDER } from '../parties-in-order.js';
import { renderAdd, renderPrivate } from './contributions.js';
import { renderPhaseChoice } from './phase-choice.js';

/** What will be talked about, in its order, with its minutes against the time there is. */
export function renderAgenda(view: ConversationView): TemplateResult {
  const { plan, translate } = view;
  const adding = PARTIES_IN_ORDER.filter((party) => canAddFor(view, party));
  const label = (party: (typeof adding)[number]) =>
    adding.length === 1 ? translate('conversation-planner.add') : `+ ${translate(`conversation.party.${party}`)}`;
  const brief = translate('conversation-planner.agenda.balance', { asked: sumOf(plan.agenda), minutes: plan.minutes });
  return renderSection('agenda', translate('conversation-planner.agenda.title'), brief, [
    html`<p class="soft">${translate('conversation-planner.agenda.hint')}</p>`,
    renderBalance(view),
    html`<ul class="rows" data-list="agenda">${plan.agenda.map((item, index) => guard(listDependencies(item, index, view), () => renderItem(item, index, view)))}</ul>`,
    html`<p class="tools">${adding.map((party) => renderAdd('agenda', party, label(party), view))}</p>`,
  ]);
}

/** What a row is rendered from; it is rendered again when one of these is another, not at every word in another row. */
function listDependencies(
  item: AgendaItem,
  index: number,
  { plan, terms, canEdit, party, language, wording }: ConversationView,
) {
  const { phases, type, explainedTerms } = plan;
  return [item, index, phases, type, explainedTerms, terms, canEdit, party, language, wording.texts];
}

function renderItem(item: AgendaItem, index: number, view: ConversationView): TemplateResult {
  const { translate, language, isStaff, editor } = view;
  const { by, text, minutes } = item;
  const tag = html`<span class="tag">${translate(`conversation.party.${by}`)}</span>`;
  if (!canChangeItem(view, item)) {
    const time = minutes
      ? html` <span class="soft">${minutes} ${translate('conversation-planner.agenda.minutes')}</span>`
      : nothing;
    return html`<li class="said">${tag} ${renderMarked(text, view)}${time}</li>`;
  }
  const handleText = (value: string) =>
    editor.fillItem('agenda', index, (before) => ({ text: rewordTyped(before.text, language, value) ?? '' }));
  return html`<li class="row" data-index=${index}>
    <div class="point">
      ${tag} ${renderWords('text', translate('conversation-planner.agenda.field'), text, language, handleText)}
    </div>
    ${renderTermsOf(text, view)}
    <p class="tools">
      ${isStaff ? html`${renderTime(item, index, view)} <span class="moves">${renderMoves('agenda', index, view)}</span>` : nothing}
      ${renderPrivate('agenda', item, index, view)}
      ${renderRemove(translate('conversation-planner.remove'), () => editor.removeItem('agenda', index))}
    </p>
  </li>`;
}

/** How long a point takes and in which phase it comes up: families name points, the school minds the clock. */
function renderTime({ minutes, phase }: AgendaItem, index: number, view: ConversationView): TemplateResult {
  const { translate, editor } = view;
  const handleMinutes = (value: string) => editor.fillItem('agenda', index, () => ({ minutes: parseMinutes(value) }));
  const handlePhase = (value: string) => editor.fillItem('agenda', index, () => ({ phase: orNothing(value) }));
  return html`<label class="inline"
      >${renderInput('minutes', 'number', minutes, handleMinutes)}<span>${translate('conversation-planner.agenda.minutes')}</span></label
    >
    ${renderPhaseChoice(phase, view, true, handlePhase)}`;
}

function renderBalance({ plan, translate }: ConversationView): TemplateResult {
  const asked = sumOf(plan.agenda);
  const open = plan.agenda.filter(({ minutes }) => minutes === undefined).length;
  return html`<p class="balance ${asked > plan.minutes ? 'over' : ''}">
    <meter min="0" max=${Math.max(plan.minutes, asked)} value=${asked} aria-hidden="true"></meter>
    <span>${translate('conversation-planner.agenda.balance', { asked, minutes: plan.minutes })}</span>
    ${open > 0 ? html`<span class="soft">${translate('conversation-planner.agenda.open', { count: open })}</span>` : nothing}
  </p>`;
}

const sumOf = (agenda: readonly AgendaItem[]) => agenda.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
