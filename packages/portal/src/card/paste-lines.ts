import '@driehoek/elements/information-card/define';
import { formatCardTitle, type InformationCard } from '@driehoek/sdk/information-card';
import { sameData } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { PortalElement } from '../shared/portal-element.js';
import { cardSnippet } from './snippet.js';
import { formatStaticHtml, formatStaticPage } from './static-html.js';

/** The file that a school puts on its website. */
export const CARD_SCRIPT = 'information-card.js';

/** The lines with which a school puts a card on its website, and the same card for an editor that lets no script through. */
export class PasteLinesElement extends PortalElement {
  static override properties = {
    ...PortalElement.properties,
    card: { attribute: false },
    paper: { type: String },
  };

  declare card: InformationCard | undefined;
  declare paper: string;

  #copied: 'lines' | 'static' | undefined;
  #static: { readonly card: InformationCard; readonly language: string; readonly html: string } | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { card, translator: translate } = this;
    if (!card) return nothing;
    const lines = cardSnippet(card, this.paper, CARD_SCRIPT);
    const title = translate('portal.snippet.title');
    const { language } = this;
    // The same card is another object once it is stored.
    const shown = sameData({ card, language }, { card: this.#static?.card, language: this.#static?.language })
      ? this.#static?.html
      : undefined;
    return html`
      <pre tabindex="0" role="group" aria-label=${title}><code>${lines}</code></pre>
      <p class="actions">
        <button type="button" class="button primary" @click=${() => this.#copy('lines', lines)}>
          ${translate('portal.snippet.copy')}
        </button>
        <span role="status">${this.#copied === 'lines' ? translate('portal.snippet.copied') : nothing}</span>
      </p>
      <details class="static">
        <summary class="button">${translate('portal.snippet.static')}</summary>
        <p>${translate('portal.snippet.static-text')}</p>
        <p class="actions">
          <button type="button" class="button" @click=${this.#showStatic}>${translate('portal.snippet.static-show')}</button>
          <button type="button" class="button" @click=${this.#download}>${translate('portal.snippet.static-file')}</button>
        </p>
        ${
          shown !== undefined
            ? html`<pre tabindex="0" role="group" aria-label=${translate('portal.snippet.static')}><code>${shown}</code></pre>
                <p class="actions">
                  <button type="button" class="button" @click=${() => this.#copy('static', shown)}>
                    ${translate('portal.snippet.copy')}
                  </button>
                  <span role="status">${this.#copied === 'static' ? translate('portal.snippet.copied') : nothing}</span>
                </p>`
            : nothing
        }
      </details>
    `;
  }

  readonly #showStatic = async (): Promise<void> => {
    const { card, language } = this;
    if (!card) return;
    this.#static = { card, language, html: await formatStaticHtml(card, language) };
    this.#copied = undefined;
    await this.focusOn('.static pre');
  };

  readonly #download = async (): Promise<void> => {
    const { card, language } = this;
    if (!card) return;
    const title = formatCardTitle(card, language);
    const page = await formatStaticPage(card, language, title);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
    link.download = `${title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}.html`;
    link.click();
    // The browser reads the file after this turn.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };

  async #copy(which: 'lines' | 'static', text: string): Promise<void> {
    const code = this.querySelector(which === 'lines' ? ':scope > pre code' : '.static pre code');
    if (code) getSelection()?.selectAllChildren(code);
    // Without permission for the clipboard the text is selected, so that it can be copied by hand.
    const isCopied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    this.#copied = isCopied ? which : undefined;
    this.requestUpdate();
  }
}

customElements.define('portal-paste-lines', PasteLinesElement);
