import '@driehoek/elements/family-help/define';
import '@driehoek/elements/parent-offers/define';
import type { EntryDraftEvent, FamilyHelpEditorElement } from '@driehoek/elements/family-help-editor';
import type { OfferAnswersElement, OfferPlanEvent, ParentOffersElement } from '@driehoek/elements/parent-offers';
import type { FamilyHelp } from '@driehoek/sdk/family-help';
import { createLoader } from '@driehoek/sdk/i18n';
import type { ParentOffers } from '@driehoek/sdk/parent-offers';
import { InvalidDataError, may, mayChange } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { collectChain } from '../chain/chain.js';
import { chainSources } from '../chain/chain-sources.js';
import { renderChain } from '../chain/render-chain.js';
import { renderFamilyChoice, renderHouseholdChoice } from '../family/family-choice.js';
import { familyOf, namePupils } from '../family/family.js';
import { readerOf } from '../family/reader.js';
import { wordsOf } from '../pages.js';
import { PortalElement } from '../shared/portal-element.js';
import type { PortalState } from '../state.js';
import { GROUP } from '../year/example-entries.js';
import { keepOffers, seenOffers } from './family-offers.js';
import { helpOf } from './help-of.js';
import type { PlanEndEvent, PlanOfferElement } from './plan-offer.js';
import { findBegunPlan, listPlanned } from './planned-offers.js';
import './plan-offer.js';

/** The record of what was typed in the form of an entry of the list. */
const HELP_DRAFTS = 'family-help';
const loadEditor = createLoader(() => import('@driehoek/elements/family-help-editor/define'));

/** What parents give, with the school's answers, and the help that there is around families. */
export class TogetherPageElement extends PortalElement {
  /** Why the last change could not be kept. */
  #refusal = '';
  /** The id of the offer of which the school makes a moment. */
  #planning: string | undefined;
  #editor: 'closed' | 'loading' | 'ready' | 'failed' = 'closed';

  #watched: PortalState | undefined;
  /** Whether what was changed of the offers could not be brought to the server yet. */
  #waits = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watched = this.state;
    this.#watched.addEventListener('saving', this.#followSaving);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watched?.removeEventListener('saving', this.#followSaving);
  }

  protected override render(): TemplateResult {
    const { translator: translate, state } = this;
    const { role } = state.visitor;
    const help = helpOf(state);
    const { title, lead } = wordsOf('together', state);
    return html`
      <h1 tabindex="-1">${translate(title)}</h1>
      <p class="lead">${lead && translate(lead)}</p>
      ${this.#renderOffers()}
      <section id="help" tabindex="-1" aria-label=${translate('portal.together.help')}>
        <portal-clashes .state=${state} .about=${[{ kind: 'family-help' }]}></portal-clashes>
        <dh-family-help .value=${help} perspective=${role}></dh-family-help>
        ${mayChange(readerOf(state), 'family-help') ? this.#renderEditor(help) : nothing}
      </section>
    `;
  }

  #renderOffers(): TemplateResult | typeof nothing {
    const { translator: translate, state } = this;
    const reader = readerOf(state);
    const offers = seenOffers(state);
    const place = JSON.stringify(reader);
    const refusal = html`<p class="note" role="alert" ?hidden=${this.#refusal === ''}>${this.#refusal}</p>`;
    if (may(reader, 'parent-offers', 'offer'))
      return html`
        <div class="choices">${renderFamilyChoice(state, translate)} ${renderHouseholdChoice(state, translate)}</div>
        <portal-clashes .state=${state} .about=${[{ kind: 'parent-offers' }]}></portal-clashes>
        ${keyed(
          place,
          html`<dh-parent-offers
            .value=${offers}
            perspective=${reader.role}
            party=${reader.party ?? nothing}
            pupil=${familyOf(state).id}
            group=${GROUP}
            ?unsent=${this.#waits}
            @input=${this.#keepOffers}
            @change=${this.#keepOffers}
          ></dh-parent-offers>`,
        )}
        ${refusal} ${this.#renderChains(offers)}
      `;
    if (!may(reader, 'parent-offers', 'answer')) return nothing;
    return html`
      <portal-clashes .state=${state} .about=${[{ kind: 'parent-offers' }]}></portal-clashes>
      ${keyed(
        place,
        html`<dh-offer-answers
          .value=${offers}
          perspective=${reader.role}
          .pupilNames=${namePupils(state)}
          .planned=${listPlanned(state)}
          @input=${this.#keepOffers}
          @change=${this.#keepOffers}
          @dh-offer-plan=${this.#startPlanning}
        ></dh-offer-answers>`,
      )}
      ${refusal}
      <portal-plan-offer .state=${state} .offer=${this.#planning ?? findBegunPlan(state)} @portal-plan-end=${this.#endPlanning}></portal-plan-offer>
      ${this.#renderChains(offers)}
    `;
  }

  /** The moments that came of what was offered. */
  #renderChains({ offers }: ParentOffers): TemplateResult | typeof nothing {
    const { translator: translate, state } = this;
    const links = collectChain(chainSources(state), this.language);
    const shown = offers.flatMap(({ id }) => {
      const link = links.find((each) => each.kind === 'parent-offer' && each.id === id);
      const chain = renderChain(links, { kind: 'parent-offer', id }, translate);
      return link && chain !== nothing ? [{ link, chain }] : [];
    });
    if (shown.length === 0) return nothing;
    return html`<section class="chains" aria-labelledby="offers-chain">
      <h2 id="offers-chain">${translate('portal.together.chain')}</h2>
      <ul role="list" class="plain">
        ${shown.map(({ link, chain }) => html`<li><p><strong>${link.title}</strong></p>${chain}</li>`)}
      </ul>
    </section>`;
  }

  #renderEditor(help: FamilyHelp): TemplateResult {
    const { translator: translate } = this;
    if (this.#editor === 'ready')
      return html`<section class="chains" aria-labelledby="editor-title">
        <h2 id="editor-title" tabindex="-1">${translate('portal.together.edit')}</h2>
        <dh-family-help-editor
          .value=${help}
          .drafts=${this.state.formDrafts.find(({ id }) => id === HELP_DRAFTS)?.drafts}
          perspective=${this.state.visitor.role}
          @change=${this.#keepHelp}
          @dh-entry-draft=${this.#keepDrafts}
        ></dh-family-help-editor>
      </section>`;
    return html`<p>
        <button type="button" class="button" aria-disabled=${this.#editor === 'loading'} @click=${this.#openEditor}>
          ${translate('portal.together.edit')}
        </button>
      </p>
      <p role="alert">${this.#editor === 'failed' ? translate('portal.together.edit-failed') : nothing}</p>`;
  }

  /** Draws only when it changes: how it stands is told at every key. */
  readonly #followSaving = (): void => {
    const waits = this.state
      .listSaving()
      .some(({ kind, state, error }) => kind === 'parent-offers' && state === 'waiting' && error !== undefined);
    if (waits === this.#waits) return;
    this.#waits = waits;
    this.requestUpdate();
  };

  #keepOffers(event: Event): void {
    const { value } = event.currentTarget as ParentOffersElement | OfferAnswersElement;
    if (!value) return;
    const before = this.#refusal;
    try {
      keepOffers(this.state, value, { isTyped: event.type === 'input' });
      this.#refusal = '';
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw error;
      this.#refusal = error.issues.map(({ message }) => message).join(' ');
    }
    if (this.#refusal !== before) this.requestUpdate();
  }

  async #startPlanning({ offer }: OfferPlanEvent): Promise<void> {
    this.#planning = offer.id;
    this.requestUpdate();
    await this.updateComplete;
    await this.querySelector<PlanOfferElement>('portal-plan-offer')?.updateComplete;
    this.querySelector<HTMLElement>('#plan-offer-title')?.focus();
  }

  async #endPlanning({ offer, moment }: PlanEndEvent): Promise<void> {
    this.#planning = undefined;
    if (moment !== undefined) return this.focusOn(`.chain a[href="${CSS.escape(moment)}"]`);
    this.requestUpdate();
    await this.updateComplete;
    const answers = this.querySelector<OfferAnswersElement>('dh-offer-answers');
    answers?.renderRoot
      .querySelector<HTMLElement>(`[data-offer="${CSS.escape(offer)}"] :is(button, .withdrawn)`)
      ?.focus();
  }

  async #openEditor(): Promise<void> {
    if (this.#editor === 'loading') return;
    this.#editor = 'loading';
    this.requestUpdate();
    this.#editor = await loadEditor().then(
      () => 'ready' as const,
      () => 'failed' as const,
    );
    await this.focusOn('#editor-title');
  }

  #keepDrafts({ drafts }: EntryDraftEvent): void {
    this.state.keep('entry-drafts', { id: HELP_DRAFTS, drafts }, { isTyped: true });
  }

  #keepHelp(event: Event): void {
    const { value } = event.currentTarget as FamilyHelpEditorElement;
    if (value) this.state.keep('family-help', value);
  }
}

customElements.define('portal-together', TogetherPageElement);
