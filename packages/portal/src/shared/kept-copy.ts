import { html, nothing, type TemplateResult } from 'lit';
import { PortalElement } from './portal-element.js';
import { askRemoval, isRemovalWanted, renderRemovalDialog } from './removal-dialog.js';

/** The kinds of which a family keeps a copy when the school removes what it wrote in. */
type KeptKind = 'conversation' | 'expectations-round';

/**
 * With which a family removes its own copy of something that the school removed, once it was asked.
 *
 * @fires portal-kept-remove - When it is gone: the page then shows something else. What could not be removed is there again, and says so.
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

  /** Whether it stands here that it could not be removed. */
  #isSaid = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.state.forgetNotRemoved(this.kind, this.record);
  }

  /** What could not be removed is drawn anew: the button that was pressed is another one. */
  protected override updated(): void {
    const isSaid = this.#isBack;
    if (isSaid && !this.#isSaid && document.activeElement === document.body) this.querySelector('button')?.focus();
    this.#isSaid = isSaid;
  }

  get #isBack(): boolean {
    return this.state.whyNotRemoved(this.kind, this.record) !== undefined;
  }

  protected override render(): TemplateResult {
    const { translator: translate, kind } = this;
    return html`<p class="actions">
        <button type="button" class="button" name="remove-kept" @click=${this.#ask}>${translate(`portal.kept.remove.${kind}`)}</button>
      </p>
      ${this.#isBack ? html`<p class="note" role="alert">${translate('portal.kept.failed')}</p>` : nothing}
      ${renderRemovalDialog(
        {
          id: 'kept-title',
          title: translate(`portal.kept.title.${kind}`),
          text: translate(`portal.kept.text.${kind}`),
        },
        translate,
        this.#handleClose,
      )}`;
  }

  #ask(): void {
    askRemoval(this);
  }

  readonly #handleClose = async (event: Event): Promise<void> => {
    if (!isRemovalWanted(event)) return;
    try {
      // There is no way back: the school has it no more either.
      await this.state.remove(this.kind, this.record);
    } catch {
      // It stands there again, in another element of this kind.
      return;
    }
    this.dispatchEvent(new CustomEvent('portal-kept-remove'));
  };
}

customElements.define('portal-kept-copy', KeptCopyElement);
