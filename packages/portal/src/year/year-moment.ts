import { type CalendarEntry, firstDayOf } from '@driehoek/sdk/contact-calendar';
import { localizeText } from '@driehoek/sdk/i18n';
import { schoolYearOf } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { collectChain } from '../chain/chain.js';
import { chainSources } from '../chain/chain-sources.js';
import { renderChain } from '../chain/render-chain.js';
import { typeOfMoment } from '@driehoek/sdk/conversation';
import { createConversation } from '../conversations/create-conversation.js';
import { listSeen } from '../conversations/family-conversations.js';
import { renderFamilyChoice } from '../family/family-choice.js';
import { familyOf } from '../family/family.js';
import { mayWithFamily } from '../family/reader.js';
import { addressOf } from '../route.js';
import { PortalElement } from '../shared/portal-element.js';
import { starterOf } from '../conversations/staff-name.js';

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
    const isStaff = mayWithFamily(state, 'conversation', 'lead');
    if (chain === nothing && !isStaff) return nothing;
    return html`<section class="chains" aria-labelledby="moment-title">
      <h2 id="moment-title" tabindex="-1">${localizeText(entry.title, language)}</h2>
      ${chain}
      ${
        isStaff
          ? html`<div class="choices">
              ${renderFamilyChoice(state, translate)}
              <button type="button" class="button" @click=${this.#prepare}>${translate('portal.year.prepare')}</button>
            </div>`
          : nothing
      }
    </section>`;
  }

  async #prepare(): Promise<void> {
    const { state, entry } = this;
    const family = familyOf(state);
    const earlier = listSeen(state).findLast((plan) => plan.family === family.id);
    const plan = await createConversation({
      type: typeOfMoment(entry),
      schoolYear: schoolYearOf(firstDayOf(entry)),
      family: family.id,
      name: family.name,
      ...starterOf(state),
      entry,
      ...(earlier && { earlier }),
    });
    state.keep('conversation', plan);
    location.hash = addressOf('conversations', plan.id);
  }
}

customElements.define('portal-year-moment', YearMomentElement);
