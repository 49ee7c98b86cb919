import {
  type AgendaItem,
  type AgendaPoint,
  changeIn,
  type ChangeOf,
  type ConversationPlan,
  groupAgenda,
  nameParty,
} from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ConversationView } from '../../conversation-view.js';
import { orNothing, parseMinutes } from '../../field-values.js';
import { renderInput } from '../../fields.js';
import { keyOfRow } from '../../list-rows.js';
import { renderMoves } from '../../moves.js';
import { staffTexts } from '../../staff-texts.js';
import { renderSame } from '../../same-point.js';
import { wordSchoolAlone } from '../../shared-with-some.js';
import { renderPhaseChoice } from '../phase-choice.js';

/** The order of all points of the agenda, how long each takes and when it comes up: families name points, the school minds the clock. */
export function renderSchedule(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, canEdit } = view;
  const points = groupAgenda(plan.agenda).filter(({ item }) => item.withdrawnAt === undefined);
  if (!canEdit || points.length === 0) return nothing;
  return html`<details class="inner">
    <summary>${staffTexts(view)('conversation-planner.agenda.schedule')}</summary>
    <ol role="list" class="rows" data-list="schedule">${repeat(
      points,
      ({ item }) => keyOfRow(item, plan.agenda.indexOf(item)),
      (point) => renderPoint(point, plan.agenda.indexOf(point.item), view),
    )}</ol>
  </details>`;
}

function renderPoint(
  { item, same, minutes, phase }: AgendaPoint,
  index: number,
  view: ConversationView,
): TemplateResult {
  const { plan, translate, editor, language, wording } = view;
  const { by, text } = item;
  const words = localizeText(text, language);
  const fill = (change: ChangeOf<AgendaItem>) => editor.fill((before) => changePoint(before, item, change));
  const handleMinutes = (value: string) => fill({ minutes: parseMinutes(value) });
  const handlePhase = (value: string) => fill({ phase: orNothing(value) });
  return html`<li class="said" data-index=${index} data-id=${item.id}>
    <span class="tag">${nameParty(plan, by, wording)}</span> ${words} <span class="soft">${wordSchoolAlone(item, view)}</span> ${renderSame(item, same, view)}
    <p class="tools">
      <label class="inline"
        ><span class="visually-hidden">${words}: </span>${renderInput('minutes', 'number', minutes, handleMinutes)}<span
          >${translate('conversation-planner.agenda.minutes')}</span
        ></label
      >
      ${renderPhaseChoice(phase, view, true, handlePhase)}
      <span class="moves">${renderMoves('agenda', item, view, words)}</span>
    </p>
  </li>`;
}

/** Changes a point as it is by now: of all who brought it, so that it has one length and comes up once. */
function changePoint(plan: ConversationPlan, { id }: AgendaItem, change: ChangeOf<AgendaItem>): ConversationPlan {
  const point = groupAgenda(plan.agenda).find(({ item, same }) => [item, ...same].some((each) => each.id === id));
  const ids = new Set(point && [point.item, ...point.same].map((each) => each.id));
  return plan.agenda.reduce(
    (before, each, index) => (ids.has(each.id) ? changeIn(before, 'agenda', index, change) : before),
    plan,
  );
}
