import { html, type TemplateResult } from 'lit';
import { PortalElement } from './portal-element.js';

/** The kinds of which a family keeps a copy when the school removes what it wrote in. */
type KeptKind = 'conversation' | 'expectations-round';

/**
 * With which a family removes its own copy of something that the school removed, once it was asked.
 *
 * @fires portal-kept-remove - When it goes: the page then shows something else.
 */
export class KeptCopyElement extends PortalElement {
  static override properties = {
    ...PortalElement.properties,
    kind: { attribute: false },
    record: { attribute: false },
  };

  declare kind: KeptKind;
  /** The id of what was kept. */
  declare record: string;

  protected override render(): TemplateResult {
    const { translator: translate, kind } = this;
    return html`<p class="actions">
        <button type="button" class="button" name="remove-kept" @click=${this.#ask}>${translate(`portal.kept.remove.${kind}`)}</button>
      </p>
      <dialog aria-labelledby="kept-title" @close=${this.#handleClose}>
        <form method="dialog">
          <h2 id="kept-title">${translate(`portal.kept.title.${kind}`)}</h2>
          <p>${translate(`portal.kept.text.${kind}`)}</p>
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
    // There is no way back: the school has it no more either. What cannot be removed stands there again.
    this.state.remove(this.kind, this.record).catch(() => undefined);
    this.dispatchEvent(new CustomEvent('portal-kept-remove'));
  }
}

customElements.define('portal-kept-copy', KeptCopyElement);
