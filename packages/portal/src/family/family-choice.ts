import { HOUSEHOLDS, type Household, isFamily, partyOf } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { PortalState } from '../state.js';
import type { PortalTranslate } from '../texts.js';
import { familyOf, listPupils } from './family.js';
import { nameHouseholds } from './household-names.js';
import { hasTwoHomes } from './households.js';

/**
 * Renders the choice of the family as whom the visitor looks, or with whom staff talk. A real portal knows this from
 * signing in; in this one everybody is invented, and a visitor may be anybody.
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

/** Renders the choice of the home for which a parent looks, when the child has two. */
export function renderHouseholdChoice(state: PortalState, translate: PortalTranslate): TemplateResult | typeof nothing {
  const { role, household = 'parents' } = state.visitor;
  const family = familyOf(state).id;
  if (partyOf(role) !== 'parents' || !hasTwoHomes(state, family)) return nothing;
  const names = nameHouseholds(state, family, state.visitor.language);
  return html`<label>
    <span>${translate('portal.family.household')}</span>
    <select
      class="field"
      name="household"
      @change=${(event: Event) => state.look({ household: (event.target as HTMLSelectElement).value as Household })}
    >
      ${HOUSEHOLDS.map(
        (each) =>
          html`<option value=${each} ?selected=${each === household}>${names[each] ?? translate(`portal.expectations.household.${each}`)}</option>`,
      )}
    </select>
  </label>`;
}
