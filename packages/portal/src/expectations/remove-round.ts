import { html, nothing, type TemplateResult } from 'lit';
import type { FamilyRound } from '../records.js';
import { PortalElement } from '../shared/portal-element.js';
import { askRemoval, isRemovalWanted, renderRemovalDialog } from '../shared/removal-dialog.js';

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
      ${renderRemovalDialog(
        {
          id: 'round-title',
          title: translate('portal.round.remove.title'),
          text: translate(isRead ? 'portal.round.remove.text-open' : 'portal.round.remove.text'),
        },
        translate,
        this.#handleClose,
      )}`;
  }

  #ask(): void {
    askRemoval(this);
  }

  /** Once the dialog is closed: what removes the round removes this element with it. */
  readonly #handleClose = (event: Event): void => {
    if (isRemovalWanted(event)) this.dispatchEvent(new RoundRemoveEvent(this.round));
  };
}

customElements.define('portal-round-remove', RoundRemoveElement);

declare global {
  interface HTMLElementEventMap {
    'portal-round-remove': RoundRemoveEvent;
  }
}
