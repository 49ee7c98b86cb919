import { html, type TemplateResult } from 'lit';
import type { PortalTranslate } from '../texts.js';
import { GROUP_SIZES } from './group-sizes.js';

/** The choice of the smallest group that is shown; a hint with the id `min-group-hint` belongs to it. */
export function renderGroupSizeChoice(
  chosen: number,
  translate: PortalTranslate,
  choose: (size: number) => void,
): TemplateResult {
  return html`<label>
    <span>${translate('portal.report.min-group')}</span>
    <select
      class="field"
      aria-describedby="min-group-hint"
      @change=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value))}
    >
      ${GROUP_SIZES.map((size) => html`<option value=${size} ?selected=${size === chosen}>${size}</option>`)}
    </select>
  </label>`;
}
