import { type AgendaItem, nameParty } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ConversationView } from '../../conversation-view.js';
import { orNothing, parseMinutes } from '../../field-values.js';
import { renderInput } from '../../fields.js';
import { keyOfRow } from '../../list-rows.js';
import { renderMoves } from '../../moves.js';
import { staffTexts } from '../../staff-texts.js';
import { renderPhaseChoice } from '../phase-choice.js';

/** The order of all points of the agenda, how long each takes and when it comes up: families name points, the school minds the clock. */
export function renderSchedule(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, canEdit } = view;
  const points = [...plan.agenda.entries()].filter(([, { withdrawnAt }]) => withdrawnAt === undefined);
  if (!canEdit || points.length === 0) return nothing;
  return html`<details class="inner">
    <summary>${staffTexts(view)('conversation-planner.agenda.schedule')}</summary>
    <ol class="rows" data-list="schedule">${repeat(
      points,
      ([index, item]) => keyOfRow(item, index),
      ([index, item]) => renderPoint(item, index, view),
    )}</ol>
  </details>`;
}

function renderPoint(item: AgendaItem, index: number, view: ConversationView): TemplateResult {
  const { plan, translate, editor, language, wording } = view;
  const { by, text, minutes, phase } = item;
  const words = localizeText(text, language);
  const handleMinutes = (value: string) => editor.fillItem('agenda', item, () => ({ minutes: parseMinutes(value) }));
  const handlePhase = (value: string) => editor.fillItem('agenda', item, () => ({ phase: orNothing(value) }));
  return html`<li class="said" data-index=${index} data-id=${item.id}>
    <span class="tag">${nameParty(plan, by, wording)}</span> ${words}
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
