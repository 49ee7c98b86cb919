import { html, nothing, type TemplateResult } from 'lit';
import type { FamilyRound } from '../records.js';
import { PortalElement } from '../shared/portal-element.js';

/** Sent as `portal-round-remove` when staff want a round gone, after they were asked. */
class RoundRemoveEvent extends Event {
  constructor(readonly round: FamilyRound) {
    super('portal-round-remove', { bubbles: true });
  }
}

/**
 * With which staff remove a round in which nobody else answered, as far as they may know. It says that it is there again when that
 * could not be done.
 */
export class RoundRemoveElement extends PortalElement {
  static override properties = { ...PortalElement.properties, round: { attribute: false } };

  /** The round, as staff may see it. */
  declare round: FamilyRound;

  /** Whether it stands here that it could not be removed. */
  #isSaid = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.state.forgetNotRemoved('expectations-round', this.round.id);
  }

  /** A round that could not be removed is drawn anew: the button that was pressed is another one. */
  protected override updated(): void {
    const isSaid = this.#whyBack !== undefined;
    if (isSaid && !this.#isSaid && document.activeElement === document.body) this.querySelector('button')?.focus();
    this.#isSaid = isSaid;
  }

  get #whyBack(): 'refused' | 'failed' | undefined {
    return this.state.whyNotRemoved('expectations-round', this.round.id);
  }

  protected override render(): TemplateResult {
    const { translator: translate, round } = this;
    const why = this.#whyBack;
    const isRead = round.mode === 'open' && round.parties.school?.submittedAt !== undefined;
    return html`<p class="actions">
        <button type="button" class="button" name="remove-round" @click=${this.#ask}>${translate('portal.round.remove')}</button>
      </p>
      ${why ? html`<p class="note" role="alert">${translate(why === 'refused' ? 'portal.round.came-back' : 'portal.kept.failed')}</p>` : nothing}
      <dialog aria-labelledby="round-title" @close=${this.#handleClose}>
        <form method="dialog">
          <h2 id="round-title">${translate('portal.round.remove.title')}</h2>
          <p>${translate(isRead ? 'portal.round.remove.text-open' : 'portal.round.remove.text')}</p>
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

  /** Once the dialog is closed: what removes the round removes this element with it. */
  #handleClose(event: Event): void {
    const { returnValue } = event.target as HTMLDialogElement;
    if (returnValue === 'remove') this.dispatchEvent(new RoundRemoveEvent(this.round));
  }
}

customElements.define('portal-round-remove', RoundRemoveElement);

declare global {
  interface HTMLElementEventMap {
    'portal-round-remove': RoundRemoveEvent;
  }
}
