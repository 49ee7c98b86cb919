import { html, type TemplateResult } from 'lit';
import type { FamilyConversation } from '../records.js';
import { addressOf } from '../route.js';
import { PortalElement } from '../shared/portal-element.js';

/** With which a family removes its own copy of a conversation that the school removed, once it was asked. */
export class KeptConversationElement extends PortalElement {
  static override properties = { ...PortalElement.properties, plan: { attribute: false } };

  /** The conversation, as the family may see it. */
  declare plan: FamilyConversation;

  protected override render(): TemplateResult {
    const { translator: translate } = this;
    return html`<p class="actions">
        <button type="button" class="button" name="remove-kept" @click=${this.#ask}>${translate('portal.kept.remove')}</button>
      </p>
      <dialog aria-labelledby="kept-title" @close=${this.#handleClose}>
        <form method="dialog">
          <h2 id="kept-title">${translate('portal.tools.remove.title')}</h2>
          <p>${translate('portal.kept.text')}</p>
          <p class="actions">
            <button class="button primary" value="keep">${translate('portal.tools.remove.keep')}</button>
            <button class="button danger" value="remove">${translate('portal.tools.remove.go')}</button>
          </p>
        </form>
      </dialog>`;
  }

  #ask(): void {
    const dialog = this.querySelector('dialog');
    if (!dialog) return;
    dialog.returnValue = '';
    dialog.showModal();
  }

  #handleClose(event: Event): void {
    if ((event.target as HTMLDialogElement).returnValue !== 'remove') return;
    // There is no way back: the school has it no more either.
    void this.state.remove('conversation', this.plan.id);
    location.hash = addressOf('conversations');
  }
}

customElements.define('portal-kept-conversation', KeptConversationElement);
