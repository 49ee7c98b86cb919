import { type CalendarEntry, firstDayOf } from '@driehoek/sdk/contact-calendar';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { collectChain } from '../chain/chain.js';
import { chainSources } from '../chain/chain-sources.js';
import { renderChain } from '../chain/render-chain.js';
import { listPupils } from '../family/family.js';
import { mayWithFamily } from '../family/reader.js';
import { addressOf } from '../route.js';
import { PortalElement } from '../shared/portal-element.js';
import { findTalkAt, isTalk, prepareTalk } from './prepare-talk.js';

/** What a moment of the year comes from and what came of it; staff choose a pupil there, to prepare a conversation or to open it. */
export class YearMomentElement extends PortalElement {
  static override properties = { ...PortalElement.properties, entry: { attribute: false } };

  declare entry: CalendarEntry;

  /** The id of the pupil that was chosen; nobody is until somebody chooses. */
  #pupil = '';
  /** Whether somebody pressed before a pupil was chosen. */
  #isMissing = false;

  /** Moves the focus to the choice with whom to talk. */
  async goToTalks(): Promise<void> {
    await this.updateComplete;
    const choice = this.querySelector<HTMLElement>('select');
    choice?.focus();
    choice?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { translator: translate, state, entry, language } = this;
    const chain = renderChain(
      collectChain(chainSources(state), language),
      { kind: 'calendar-entry', id: entry.id },
      translate,
    );
    const isStaff = isTalk(entry) && mayWithFamily(state, 'conversation', 'lead');
    if (chain === nothing && !isStaff) return nothing;
    return html`<section class="chains" aria-labelledby="moment-title">
      <h2 id="moment-title" tabindex="-1">${localizeText(entry.title, language)}</h2>
      ${chain} ${isStaff ? this.#renderTalks() : nothing}
    </section>`;
  }

  #renderTalks(): TemplateResult {
    const { translator: translate, state, entry } = this;
    const talk = findTalkAt(state, entry, this.#pupil);
    const isToCome = firstDayOf(entry) >= new Date().toLocaleDateString('sv');
    return html`<div class="choices">
        <label>
          <span>${translate('portal.family.staff')}</span>
          <select class="field" name="family" aria-describedby="moment-missing" @change=${this.#choose}>
            <option value="" ?selected=${!this.#pupil}>${translate('portal.year.choose-pupil')}</option>
            ${listPupils(state).map(
              ({ id, name }) =>
                html`<option value=${id} ?selected=${id === this.#pupil}>${findTalkAt(state, entry, id) ? translate('portal.year.has-talk', { name }) : name}</option>`,
            )}
          </select>
        </label>
        ${
          talk
            ? html`<a class="button" href=${addressOf('conversations', talk.id)}>${translate('portal.year.open-talk')}</a>`
            : html`<button type="button" class="button" @click=${this.#prepare}>${translate('portal.year.prepare')}</button>`
        }
      </div>
      <p id="moment-missing" role="status">${this.#isMissing ? translate('portal.year.choose-first') : nothing}</p>
      ${isToCome ? html`<p><a href=${addressOf('conversations')}>${translate('portal.year.round')}</a></p>` : nothing}`;
  }

  #choose(event: Event): void {
    this.#pupil = (event.target as HTMLSelectElement).value;
    this.#isMissing = false;
    this.requestUpdate();
  }

  #prepare(): void {
    const { state, entry } = this;
    const pupil = listPupils(state).find(({ id }) => id === this.#pupil);
    if (pupil) return void prepareTalk(state, entry, pupil);
    this.#isMissing = true;
    void this.focusOn('select');
  }
}

customElements.define('portal-year-moment', YearMomentElement);

declare global {
  interface HTMLElementTagNameMap {
    'portal-year-moment': YearMomentElement;
  }
}
