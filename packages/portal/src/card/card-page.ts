import '@driehoek/elements/family-help/define';
import '@driehoek/elements/information-card/define';
import { may } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { readerOf } from '../family/reader.js';
import { renderWishesLink } from '../preferences/wishes-link.js';
import { exampleCard } from '../school.js';
import { PortalElement } from '../shared/portal-element.js';
import { offers, wordsOf } from '../pages.js';
import type { PortalTranslate } from '../texts.js';
import { helpOf } from '../together/help-of.js';

/** The page with the information card of one of the school's classes, and the link to make a card. */
export class CardPageElement extends PortalElement {
  protected override render(): TemplateResult {
    const { translator: translate, state } = this;
    const { title, lead } = wordsOf('card', state);
    const isAsked = may(readerOf(state), 'contact-preferences', 'answer');
    const makes = offers('make-card', state);
    return html`
      <h1 tabindex="-1">${translate(title)}</h1>
      <p class="lead">${lead && translate(lead)}</p>
      <div class="beside">
        <dh-information-card .value=${exampleCard}></dh-information-card>
        <div>
          ${
            isAsked || makes
              ? html`<section class="aside">
                  ${isAsked ? renderWishesLink(translate) : nothing} ${makes ? renderMaking(translate) : nothing}
                </section>`
              : nothing
          }
          <section class="aside">
            <h2>${translate('portal.together.help')}</h2>
            <p>${translate('portal.together.help-text')}</p>
            <details>
              <summary class="button">${translate('portal.together.help-go')}</summary>
              <dh-family-help .value=${helpOf(state)} perspective=${state.visitor.role}></dh-family-help>
            </details>
          </section>
        </div>
      </div>
    `;
  }
}

function renderMaking(translate: PortalTranslate): TemplateResult {
  return html`<h2>${translate('portal.card.own-title')}</h2>
    <p>${translate('portal.card.own-text')}</p>
    <p><a class="button" href="#/card/make">${translate('portal.card.own-go')}</a></p>
    <p><a href="#/card/check">${translate('portal.check.to')}</a></p>`;
}

customElements.define('portal-card', CardPageElement);
