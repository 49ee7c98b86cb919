import { html, type TemplateResult } from 'lit';
import { PortalElement } from '../shared/portal-element.js';
import { wordsOf } from '../pages.js';

/** What stands at the addresses of making and checking a card for a visitor to whom these are not offered. */
export class NoCardMakingPageElement extends PortalElement {
  protected override render(): TemplateResult {
    const { translator: translate, state } = this;
    return html`
      <h1 tabindex="-1">${translate(wordsOf('card', state).title)}</h1>
      <p class="lead">${translate('portal.make.not-offered')}</p>
      <p><a class="button" href="#/card">${translate('portal.make.read-card')}</a></p>
    `;
  }
}

customElements.define('portal-no-card-making', NoCardMakingPageElement);
