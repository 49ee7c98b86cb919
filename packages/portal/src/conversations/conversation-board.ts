import '@driehoek/elements/conversation-board/define';
import { announceConversation, listUnnamed, namePeople } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
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
        .value=${guard([seen], () => seen.map(withoutFamily))}
        @dh-conversation-select=${this.#open}
        @dh-conversations-announce=${this.#ask}
      ></dh-conversation-board>
      <p role="status" class="said">${this.#said}</p>
      <dialog aria-labelledby="announce-title">
        <form method="dialog" @submit=${this.#submit}>
          <h2 id="announce-title">${translate('portal.announce.title', { count })}</h2>
          <p>${translate('portal.announce.text')}</p>
          ${this.#unnamed.length > 0 ? this.#renderName() : nothing}
          <p class="actions">
            <button class="button" value="not" formnovalidate>${translate('portal.announce.not')}</button>
            <button class="button primary" value="announce">${translate('portal.announce.go', { count })}</button>
          </p>
        </form>
      </dialog>
    `;
  }

  /** Who comes to the talks that are announced and has no name to read: in each one person, in the same role. */
  get #unnamed() {
    return this.#listAsked().flatMap(listUnnamed);
  }

  #listAsked() {
    return listSeen(this.state).filter(({ id }) => this.#asked.includes(id));
  }

  #renderName(): TemplateResult {
    const { translator: translate } = this;
    return html`<label>
      <span>${translate('portal.announce.name')}</span>
      <input class="field" name="name" required pattern=".*\\S.*" autocomplete="name" />
    </label>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    if ((event.submitter as HTMLButtonElement | null)?.value !== 'announce') return;
    this.#announce(String(new FormData(event.target as HTMLFormElement).get('name') ?? ''));
  };

  #open(event: HTMLElementEventMap['dh-conversation-select']): void {
    location.hash = addressOf('conversations', event.id);
  }

  async #ask(event: HTMLElementEventMap['dh-conversations-announce']): Promise<void> {
    this.#asked = event.ids;
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
  }

  #announce(name: string): void {
    const { state } = this;
    const asked = this.#listAsked();
    const now = new Date().toISOString();
    for (const plan of asked) {
      const names = new Map(listUnnamed(plan).map(({ id }) => [id, name]));
      keepChanges(state, announceConversation(namePeople(withoutFamily(plan), names), now));
    }
    this.#said = this.translator('portal.announce.done', { count: asked.length });
    this.requestUpdate();
  }
}

customElements.define('portal-conversation-board', ConversationBoardElement);
