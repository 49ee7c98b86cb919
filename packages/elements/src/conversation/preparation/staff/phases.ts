import { formatPhaseHint, phasesOf, type PlannedPhase, setField } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../../conversation-view.js';
import { parseMinutes } from '../../field-values.js';
import { renderInput, renderSection } from '../../fields.js';
import { listRows } from '../../list-rows.js';
import { renderMoves } from '../../moves.js';
import { namePhase } from '../../phase-name.js';
import { staffTexts } from '../../staff-texts.js';

/** The course of the conversation: its phases in order, each with its minutes. */
export function renderPhases(view: ConversationView): TemplateResult {
  const { plan, isStaff, canEdit, editor } = view;
  const forStaff = staffTexts(view);
  const phases = phasesOf(plan);
  const sum = phases.reduce((total, { minutes }) => total + minutes, 0);
  const canChange = isStaff && canEdit;
  const brief = forStaff('conversation-planner.phases.sum', { sum, minutes: plan.minutes });
  const resetPhases = () => editor.press((before) => setField(before, { phases: undefined }));
  return renderSection(
    'phases',
    forStaff('conversation-planner.phases.title'),
    brief,
    [
      html`<ol role="list" class="rows" data-list="phases">${listRows(phases, (phase, index) => renderRow(phase, index, view, canChange))}</ol>`,
      canChange && plan.phases
        ? html`<button type="button" class="link" name="own-phases" @click=${resetPhases}>${forStaff('conversation-planner.phases.reset')}</button>`
        : nothing,
    ],
    false,
  );
}

function renderRow(phase: PlannedPhase, index: number, view: ConversationView, canChange: boolean): TemplateResult {
  const { translate, editor } = view;
  const name = namePhase(phase, view);
  const handleMinutes = (value: string) => {
    const minutes = parseMinutes(value);
    if (minutes !== undefined) editor.fillItem('phases', phase, () => ({ minutes }));
  };
  return html`<li class="phase" data-index=${index} data-id=${phase.id}>
    <span><strong>${name}</strong> <span class="soft">${formatPhaseHint(phase, view.wording)}</span></span>
    ${
      canChange
        ? html`<label class="inline"
              ><span class="visually-hidden">${name}: </span>${renderInput('minutes', 'number', phase.minutes, handleMinutes)}
              <span>${translate('conversation-planner.minutes')}</span></label
            >
            <span class="moves">
              ${renderMoves('phases', phase, view, name)}
              <button type="button" class="button" name="remove" aria-label="${name}: ${translate('conversation-planner.remove')}" @click=${() => editor.removeItem('phases', phase)}>×</button>
            </span>`
        : html`<span class="soft">${phase.minutes} ${translate('conversation-planner.minutes')}</span>`
    }
  </li>`;
}
