import type { CalendarEntry } from '@driehoek/sdk/contact-calendar';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { collectChain } from '../chain/chain.js';
import { chainSources } from '../chain/chain-sources.js';
import { renderChain } from '../chain/render-chain.js';
import { renderFamilyChoice } from '../family/family-choice.js';
import { mayWithFamily } from '../family/reader.js';
import { PortalElement } from '../shared/portal-element.js';
import { isTalk, prepareTalk } from './prepare-talk.js';

/** What a moment of the year comes from and what came of it; staff prepare a conversation for it. */
export class YearMomentElement extends PortalElement {
  static override properties = { ...PortalElement.properties, entry: { attribute: false } };

  declare entry: CalendarEntry;

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
      ${chain}
      ${
        isStaff
          ? html`<div class="choices">
              ${renderFamilyChoice(state, translate)}
              <button type="button" class="button" @click=${() => void prepareTalk(state, entry)}>${translate('portal.year.prepare')}</button>
            </div>`
          : nothing
      }
    </section>`;
  }
}

customElements.define('portal-year-moment', YearMomentElement);
