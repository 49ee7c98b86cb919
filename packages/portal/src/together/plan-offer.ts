import { addEntry } from '@driehoek/sdk/contact-calendar';
import { momentFromOffer, type ParentOffer } from '@driehoek/sdk/parent-offers';
import { addDays, schoolYearOf } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { nameOf } from '../family/family.js';
import { addressOf } from '../route.js';
import { createId } from '../shared/create-id.js';
import { PortalElement } from '../shared/portal-element.js';
import { GROUP } from '../year/example-entries.js';
import { remarkOnDay, renderDayRemark } from '../year/moment-day.js';
import { findSchoolDay } from '../year/school-day.js';
import { dropPlanDraft, findOffer, findPlanBar, findPlanDraft, keepPlanDraft, type PlanBar } from './planned-offers.js';

/** Sent as `portal-plan-end` when the form for a moment of an offer is done with. */
export class PlanEndEvent extends Event {
  static readonly type = 'portal-plan-end';

  /** @param moment the address of the moment, where one was made */
  constructor(
    readonly offer: string,
    readonly moment?: string,
  ) {
    super(PlanEndEvent.type, { bubbles: true });
  }
}

/** The form with which the school makes a moment of the year of an offer that it accepted. */
export class PlanOfferElement extends PortalElement {
  static override properties = { ...PortalElement.properties, offer: { attribute: false } };

  /** The id of the offer; nothing is shown without one. */
  declare offer: string | undefined;

  #hadFocus = false;

  protected override willUpdate(): void {
    this.#hadFocus = this.contains(document.activeElement);
  }

  /** When the form went because the offer did, the focus stays here. */
  protected override updated(): void {
    if (this.#hadFocus && !this.contains(document.activeElement))
      this.querySelector<HTMLElement>('#plan-offer-title')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { translator: translate, state } = this;
    const offer = this.offer === undefined ? undefined : findOffer(state, this.offer);
    if (!offer) return nothing;
    const bar = findPlanBar(state, offer);
    return html`<section class="aside" aria-labelledby="plan-offer-title">
      <h2 id="plan-offer-title" tabindex="-1">${translate('portal.together.plan')}</h2>
      <div role="status">${bar ? html`<p class="note">${translate(`portal.together.plan-bar.${bar}`)}</p>` : nothing}</div>
      ${bar ? this.#renderEnd(offer, bar) : keyed(offer.id, this.#renderForm(offer))}
    </section>`;
  }

  #renderForm(offer: ParentOffer): TemplateResult {
    const { translator: translate, state } = this;
    const { id, kind, name, text } = offer;
    const typed = findPlanDraft(state, id);
    const today = new Date().toLocaleDateString('sv');
    const pupil = nameOf(state, offer.pupil);
    const day = typed?.get('day') ?? findSchoolDay(state, addDays(today, 14));
    const remark = day ? remarkOnDay(state, day) : undefined;
    return html`<p>${translate(`portal.together.plan-of${pupil ? (name ? '' : '-parent') : name ? '-nobody' : '-some-parent'}`, { name: name ?? '', pupil, text })}</p>
      <p>${translate('portal.together.plan-text')} ${translate(offer.group === GROUP ? 'portal.plan.read-class' : 'portal.plan.read-school', { group: GROUP })}</p>
      <form class="new-form" @input=${(event: Event) => this.#keepTyped(event, id)} @submit=${(event: SubmitEvent) => this.#plan(event, id)}>
        <label>
          <span>${translate('portal.together.plan-title')}</span>
          <input
            class="field"
            name="title"
            required
            .value=${live(typed?.get('title') ?? translate(`portal.together.plan-proposal.${kind}`))}
          />
        </label>
        <label>
          <span>${translate('portal.points.day')}</span>
          <input
            class="field"
            type="date"
            name="day"
            required
            aria-invalid=${remark?.isRefused ? 'true' : nothing}
            aria-describedby="plan-day-remark"
            .value=${live(day)}
          />
        </label>
        ${renderDayRemark('plan-day-remark', remark)}
        <p><button class="button primary">${translate('portal.together.plan-go')}</button></p>
        <p>
          <button type="button" class="button" @click=${() => this.#end(id)}>${translate('portal.together.plan-cancel')}</button>
        </p>
      </form>`;
  }

  /** What was typed stands here still: the parent may put the offer back. */
  #renderEnd({ id }: ParentOffer, bar: PlanBar): TemplateResult {
    const { translator: translate, state } = this;
    const title = findPlanDraft(state, id)?.get('title');
    return html`${title && bar !== 'planned' ? html`<p>${translate('portal.together.plan-typed', { title })}</p>` : nothing}
      <p><button type="button" class="button" @click=${() => this.#end(id)}>${translate('portal.together.plan-close')}</button></p>`;
  }

  #keepTyped(event: Event, id: string): void {
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const fields = ['title', 'day'].map((name) => [name, String(data.get(name))]);
    keepPlanDraft(this.state, id, new URLSearchParams(fields));
  }

  #plan(event: SubmitEvent, id: string): void {
    event.preventDefault();
    const { state } = this;
    const offer = findOffer(state, id);
    const data = new FormData(event.target as HTMLFormElement);
    const [title, day] = [String(data.get('title')).trim(), String(data.get('day'))];
    if (!offer || findPlanBar(state, offer)) return this.requestUpdate();
    if (!title || !day) return;
    if (remarkOnDay(state, day)?.isRefused) return void this.focusOn('[name=day]');
    const entry = momentFromOffer(offer, { id: createId(), title, start: day, end: day });
    const { school, ofClass } = state.layersOf(schoolYearOf(day));
    const isOfClass = entry.level === 'class' && entry.group === GROUP;
    state.keep('year-plan', addEntry(isOfClass ? ofClass : school, { ...entry, allDay: true }));
    this.#end(id, addressOf('year', entry.id));
  }

  #end(id: string, moment?: string): void {
    dropPlanDraft(this.state, id);
    this.dispatchEvent(new PlanEndEvent(id, moment));
  }
}

customElements.define('portal-plan-offer', PlanOfferElement);

declare global {
  interface HTMLElementEventMap {
    'portal-plan-end': PlanEndEvent;
  }
}
