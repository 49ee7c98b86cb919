import '@driehoek/elements/conversation-board/define';
import { announceConversation } from '@driehoek/sdk/conversation';
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { addressOf } from '../route.js';
import { PortalElement } from '../shared/portal-element.js';
import { keepChanges, listSeen, withoutFamily } from './family-conversations.js';

/** The conversations of the class on one sheet, with what staff do to many at once. */
export class ConversationBoardElement extends PortalElement {
  #asked: readonly string[] = [];
  #said = '';

  protected override render(): TemplateResult {
    const { translator: translate, state } = this;
    const seen = listSeen(state);
    const count = this.#asked.length;
    return html`
      <dh-conversation-board
        .value=${guard(seen, () => seen.map(withoutFamily))}
        @dh-conversation-select=${this.#open}
        @dh-conversations-announce=${this.#ask}
      ></dh-conversation-board>
      <p role="status" class="said">${this.#said}</p>
      <dialog aria-labelledby="announce-title">
        <form method="dialog">
          <h2 id="announce-title">${translate('portal.announce.title', { count })}</h2>
          <p>${translate('portal.announce.text')}</p>
          <p class="actions">
            <button class="button" value="not">${translate('portal.announce.not')}</button>
            <button class="button primary" value="announce" @click=${this.#announce}>${translate('portal.announce.go', { count })}</button>
          </p>
        </form>
      </dialog>
    `;
  }

  #open(event: HTMLElementEventMap['dh-conversation-select']): void {
    location.hash = addressOf('conversations', event.id);
  }

  async #ask(event: HTMLElementEventMap['dh-conversations-announce']): Promise<void> {
    this.#asked = event.ids;
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
  }

  #announce(): void {
    const { state } = this;
    const asked = listSeen(state).filter(({ id }) => this.#asked.includes(id));
    const now = new Date().toISOString();
    for (const plan of asked) keepChanges(state, announceConversation(withoutFamily(plan), now));
    this.#said = this.translator('portal.announce.done', { count: asked.length });
    this.requestUpdate();
  }
}

customElements.define('portal-conversation-board', ConversationBoardElement);
