import { addEntry } from '@driehoek/sdk/contact-calendar';
import { momentFromOffer, type ParentOffer, parentOffersTexts } from '@driehoek/sdk/parent-offers';
import { addDays, schoolYearOf } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { createId } from '../shared/create-id.js';
import { PortalElement } from '../shared/portal-element.js';
import { GROUP } from '../year/example-plan.js';

/** The form with which the school makes a moment of the year of an offer that it accepted. */
export class PlanOfferElement extends PortalElement {
  static override properties = { ...PortalElement.properties, offer: { attribute: false } };

  /** The offer; nothing is shown without one. */
  declare offer: ParentOffer | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { translator: translate, offer } = this;
    if (!offer) return nothing;
    const today = new Date().toLocaleDateString('sv');
    return html`<section class="aside" aria-labelledby="plan-offer-title">
      <h2 id="plan-offer-title" tabindex="-1">${translate('portal.together.plan')}</h2>
      <p>${translate('portal.together.plan-text')}</p>
      <form class="new-form" @submit=${(event: SubmitEvent) => this.#plan(event, offer)}>
        <label>
          <span>${translate('portal.together.plan-title')}</span>
          <input class="field" name="title" required .value=${parentOffersTexts(this.language)(`parent-offers.kind.${offer.kind}`)} />
        </label>
        <label>
          <span>${translate('portal.points.day')}</span>
          <input class="field" type="date" name="day" required value=${addDays(today, 14)} />
        </label>
        <p><button class="button primary">${translate('portal.together.plan-go')}</button></p>
      </form>
    </section>`;
  }

  #plan(event: SubmitEvent, offer: ParentOffer): void {
    event.preventDefault();
    const { state } = this;
    const data = new FormData(event.target as HTMLFormElement);
    const [title, day] = [String(data.get('title')).trim(), String(data.get('day'))];
    if (!title || !day) return;
    const entry = momentFromOffer(offer, { id: createId(), title, start: day, end: day });
    const { school, ofClass } = state.layersOf(schoolYearOf(day));
    const isOfClass = entry.level === 'class' && entry.group === GROUP;
    state.keep('year-plan', addEntry(isOfClass ? ofClass : school, { ...entry, allDay: true }));
    this.dispatchEvent(new Event('portal-offer-planned', { bubbles: true }));
  }
}

customElements.define('portal-plan-offer', PlanOfferElement);
