import { HOUSEHOLDS, type Household, isFamily, partyOf } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { PortalState } from '../state.js';
import type { PortalTranslate } from '../texts.js';
import { familyOf, listPupils } from './family.js';
import { nameHouseholds } from './household-names.js';
import { hasTwoHomes } from './households.js';

/**
 * Renders the choice of the family as whom the visitor looks, or with whom staff talk. Who is signed in as somebody of one family
 * has nothing to choose.
 */
export function renderFamilyChoice(state: PortalState, translate: PortalTranslate): TemplateResult | typeof nothing {
  if (state.session.person && isFamily(state.visitor.role) && listPupils(state).length === 1) return nothing;
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

/** Renders the choice of the home for which a parent looks, when the child has two; who is signed in has one. */
export function renderHouseholdChoice(
  state: PortalState,
  translate: PortalTranslate,
  label: 'portal.family.household' | 'portal.expectations.household' = 'portal.family.household',
): TemplateResult | typeof nothing {
  const { role, household = 'parents' } = state.visitor;
  const family = familyOf(state).id;
  if (state.session.person || partyOf(role) !== 'parents' || !hasTwoHomes(state, family)) return nothing;
  const names = nameHouseholds(state, family, state.visitor.language);
  return html`<label>
    <span>${translate(label)}</span>
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
