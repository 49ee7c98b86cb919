import { html, type TemplateResult } from 'lit';
import { PortalElement } from '../shared/portal-element.js';
import { leave } from './leaving.js';
import { showSignedOut } from './signed-out-page.js';

/** How long it is tried to store what waits before it is asked about, in milliseconds. */
const PATIENCE = 1500;

/**
 * Who is signed in, and the way out: what the page shows and the browser keeps goes at once, also without a connection. Only of what
 * would be lost by that it is asked first.
 */
export class SignOutElement extends PortalElement {
  protected override render(): TemplateResult {
    const { translator: translate, state } = this;
    return html`<span>${translate('portal.signed-in', { name: state.session.person?.name ?? '' })}</span>
      <button type="button" class="link" @click=${this.#ask}>${translate('portal.sign-out')}</button>
      <dialog aria-labelledby="sign-out-title">
        <form method="dialog">
          <h2 id="sign-out-title">${translate('portal.sign-out.title')}</h2>
          <p>${translate('portal.sign-out.waits')}</p>
          <p class="actions">
            <button class="button primary" value="stay">${translate('portal.sign-out.stay')}</button>
            <button class="button danger" value="go" @click=${this.#leave}>${translate('portal.sign-out.go')}</button>
          </p>
        </form>
      </dialog>`;
  }

  async #ask(): Promise<void> {
    const { state } = this;
    await Promise.race([state.settle(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    if (!state.hasUnsent) return this.#leave();
    this.querySelector('dialog')?.showModal();
  }

  async #leave(): Promise<void> {
    const { state } = this;
    const { language } = state.visitor;
    state.drop();
    document.querySelector('portal-app')?.remove();
    await leave({ language });
    await showSignedOut({ language });
  }
}

customElements.define('portal-sign-out', SignOutElement);
