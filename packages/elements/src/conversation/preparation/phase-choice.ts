import { phasesOf } from '@driehoek/sdk/conversation';
import { html, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { renderSelect } from '../fields.js';
import { namePhase } from '../phase-name.js';

/** In which phase something comes up; `''` is whenever it fits, as it is once its phase was removed. */
export function renderPhaseChoice(
  chosen: string | undefined,
  view: ConversationView,
  isOptional: boolean,
  handle: (value: string) => void,
): TemplateResult {
  const { plan, translate } = view;
  const phases = phasesOf(plan).map((each) => [each.id, namePhase(each, view)] as const);
  const shown = phases.some(([id]) => id === chosen) ? chosen : '';
  const any = ['', translate('conversation-planner.agenda.any-phase')] as const;
  const choices = isOptional || !shown ? [any, ...phases] : phases;
  return html`<label class="inline"
    ><span class="visually-hidden">${translate('conversation-planner.agenda.phase')}</span>${renderSelect('phase', choices, shown ?? '', handle)}</label
  >`;
}
