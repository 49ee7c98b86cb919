import '@driehoek/elements/contact-preferences/define';
import type { ContactPreferencesElement } from '@driehoek/elements/contact-preferences';
import type { ContactPreferences } from '@driehoek/sdk/contact-preferences';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { renderFamilyChoice, renderHouseholdChoice } from '../family/family-choice.js';
import { familyOf } from '../family/family.js';
import { nameHouseholds } from '../family/household-names.js';
import { hasTwoHomes } from '../family/households.js';
import { readerOf } from '../family/reader.js';
import { PortalElement } from '../shared/portal-element.js';
import { findOwnPreferences, listFamilyPreferences } from './family-preferences.js';

/** How a family likes to be in contact: each household says it for itself, who teaches or cares for the class reads it. */
export class FamilyWishesElement extends PortalElement {
  protected override render(): TemplateResult {
    const { translator: translate, state } = this;
    const family = familyOf(state).id;
    const own = findOwnPreferences(state, family);
    const homes = own ? [own] : listFamilyPreferences(state, family);
    return html`<div class="choices">
        ${renderFamilyChoice(state, translate)} ${renderHouseholdChoice(state, translate)}
      </div>
      ${homes.map((each) => keyed(each.id, this.#renderHome(each, homes.length > 1)))}`;
  }

  #renderHome(preferences: ContactPreferences, isNamed: boolean): TemplateResult {
    const { state, translator: translate } = this;
    const { household, pupil } = preferences;
    const { role, party } = readerOf(state);
    const names = nameHouseholds(state, pupil, state.visitor.language);
    const name = names[household] ?? translate(`portal.expectations.household.${household}`);
    const about = [familyOf(state).name, ...(isNamed || hasTwoHomes(state, pupil) ? [name] : [])].join(' · ');
    return html`${isNamed ? html`<h3>${name}</h3>` : nothing}
      <p class="on-paper">${about}</p>
      <portal-clashes .state=${state} .about=${[{ kind: 'contact-preferences', id: preferences.id }]}></portal-clashes>
      <dh-contact-preferences
        .value=${preferences}
        .perspective=${role}
        .party=${party === 'parents-2' ? party : undefined}
        @change=${this.#keep}
      ></dh-contact-preferences>`;
  }

  #keep(event: Event): void {
    const { value } = event.currentTarget as ContactPreferencesElement;
    if (value) this.state.keep('contact-preferences', value);
  }
}

customElements.define('portal-family-wishes', FamilyWishesElement);
