import { isFamily } from '@driehoek/sdk/shared';
import { html, type TemplateResult } from 'lit';
import type { PortalState } from '../state.js';
import type { PortalTranslate } from '../texts.js';
import { familyOf, listPupils } from './family.js';

/**
 * Whose parent, or which pupil, one is; with whom staff talk. A real portal knows that from signing in: this one has
 * nobody in it who exists, and lets every visitor be anybody.
 */
export function renderFamilyChoice(state: PortalState, translate: PortalTranslate): TemplateResult {
  const family = familyOf(state);
  const { role } = state.visitor;
  const label = isFamily(role) ? (`portal.family.${role}` as const) : 'portal.family.staff';
  return html`<label>
    <span>${translate(label)}</span>
    <select
      class="field"
      name="family"
      @change=${(event: Event) => state.look({ pupil: (event.target as HTMLSelectElement).value })}
    >
      ${listPupils(state).map(({ id, name }) => html`<option value=${id} ?selected=${id === family.id}>${name}</option>`)}
    </select>
  </label>`;
}
