import {
  formatCardTitle,
  formatVCard,
  type InformationCard,
  informationCardTexts,
  parseInformationCard,
} from '@driehoek/sdk/information-card';
import type { TextConcept } from '@driehoek/sdk/i18n';
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DriehoekElement } from '../shared/base-element.js';
import { controls } from '../shared/controls.styles.js';
import { renderIssues } from '../shared/issue-list.js';
import { tokens } from '../shared/tokens.styles.js';
import { allowedLogo, unusableOrigins } from './allowed-logo.js';
import { card as cardStyles } from './card.styles.js';
import { cardFooter } from './card-footer.styles.js';
import { CardSaveEvent } from './card-save-event.js';
import { renderCard } from './card-view.js';
import { downloadFile } from '../shared/download-file.js';
import { styles } from './information-card.styles.js';
import { formatFileName } from '../shared/file-name.js';
import { JsonSource } from '../shared/json-source.js';
import { renderFallback } from '../shared/page-json.js';
import { PrintSheet } from '../shared/print-sheet.js';
import { sheet as sheetStyles } from '../shared/sheet.styles.js';
import { cardSheet } from './card-sheet.styles.js';
import { PAPERS, type Paper } from './paper.js';
import { publishSchoolFacts } from './school-facts.js';

/** The addresses of logos that the console has told of. */
const refusedLogos = new Set<string>();

const PAPER_NAMES = Object.keys(PAPERS) as Paper[];

/**
 * The fridge card: who the teacher is, how and when to make contact, when parents are expected, and whom to turn
 * to. Its data comes from `value`, else from `src`, else from a `<script type="application/json">` child. The school's
 * logo, which a browser asks for by itself, comes from the page's own origin or that of `src`, or from one of
 * `logo-origins`; from elsewhere the card is shown without it, and the console says so.
 *
 * @summary The card that parents hang on the fridge.
 * @slot - Shown until the card is there, and beside the message when its data is unusable.
 * @fires {CardSaveEvent} dh-card-save - The reader saves the contact. Prevent the default to keep the file in another way.
 * @fires {DataErrorEvent} dh-error - The data or `src` cannot be used.
 * @csspart card - The card.
 * @csspart header - The class, the school and the school year.
 * @csspart logo - The school's logo.
 * @csspart reach - Teachers, and how to reach them.
 * @csspart moments - When parents are expected.
 * @csspart footer - All below.
 * @csspart route - For what to whom.
 * @csspart scan - The QR code with its address.
 * @csspart qr - The QR code.
 * @csspart actions - The buttons below the card.
 * @csspart error - The message when data is unusable.
 * @cssproperty [--dh-font] - The typeface; a humanist one of the reader's system when left out.
 * @cssproperty [--dh-information-card-width=46rem] - The greatest width.
 * @cssstate loading - The card is being fetched.
 * @cssstate error - The data cannot be used.
 */
export class InformationCardElement extends DriehoekElement {
  static override styles = [tokens, controls, cardStyles, cardFooter, styles];

  static override properties = {
    src: { type: String },
    value: { attribute: false },
    paper: { type: String, reflect: true },
    logoOrigins: { attribute: 'logo-origins' },
  };

  /** The address of the card's JSON; loaded again when it changes. */
  declare src: string | undefined;
  /** The card; goes before `src`. Other data than a card gives `dh-error` and a message. */
  declare value: InformationCard | undefined;
  /**
   * The paper size for printing: `a4`, `a5` or `a6`. `print()` and the button fill such a sheet with the card alone; when the page
   * around it is printed, the card is that large on it, as far as the page is that wide.
   */
  declare paper: Paper;
  /** The origins (`https://pictures.example`), with spaces in between, from which a card's logo may come besides the page's and that of `src`. */
  declare logoOrigins: string | undefined;

  #card: InformationCard | undefined;
  /** The base address for relative addresses in the card. */
  #base = '';
  readonly #source = new JsonSource();
  #printAdvice: { text: string; larger?: Paper } | undefined;
  #children: MutationObserver | undefined;

  constructor() {
    super();
    this.paper = 'a6';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    this.#children = new MutationObserver(() => {
      if (!this.value && !this.src) this.#read();
    });
    this.#children.observe(this, { childList: true, subtree: true, characterData: true });
    if (this.hasUpdated) this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.#source.stop();
    publishSchoolFacts(this, undefined);
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return ['information-card'];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('value') || (changed.has('src') && !this.value)) this.#read();
    if (changed.has('paper')) {
      if (!PAPER_NAMES.includes(this.paper)) this.paper = 'a6';
      this.#printAdvice = undefined;
    }
    this.#hintAtLogo();
  }

  /**
   * Prints the card alone, filling a sheet of the chosen paper, whatever else the page shows. When it does not fit
   * and stay readable, a message proposes a larger paper instead. Does nothing without a card.
   */
  async print(): Promise<void> {
    const card = this.#card;
    if (!card) return;
    const font = getComputedStyle(this.renderRoot.querySelector('.card') ?? this).fontFamily;
    const content = renderCard(card, { ...this.readerOptions, logo: this.#logo });
    const sheet = new PrintSheet(
      PAPERS[this.paper],
      content,
      [tokens, cardStyles, cardFooter, sheetStyles, cardSheet],
      font,
    );
    if (sheet.isWaiting) await sheet.pictures();
    this.#advise(sheet.fit());
    // The card may have left the page while its pictures loaded.
    if (this.#printAdvice?.larger || !this.isConnected) sheet.close();
    else sheet.print();
  }

  override render(): TemplateResult {
    const translate = this.#translate;
    const card = this.#card;
    const state = this.#source.isLoading ? translate('information-card.state.loading') : nothing;
    return html`
      ${renderIssues(translate('information-card.error.title'), this.issues)}
      ${
        card
          ? html`${renderCard(card, { ...this.readerOptions, logo: this.#logo, today: this.localDay })}${this.#renderActions()}`
          : renderFallback(this, state)
      }
    `;
  }

  #renderActions() {
    const translate = this.#translate;
    const advice = this.#printAdvice;
    return html`<div class="actions screen-only" part="actions">
        <button type="button" class="button primary" @click=${this.#save}>
          ${translate('information-card.action.save')}
        </button>
        <div class="printing">
          <button type="button" class="button" @click=${this.print}>${translate('information-card.action.print')}</button>
          <select class="field" aria-label=${translate('information-card.action.paper')} @change=${this.#choosePaper}>
            ${PAPER_NAMES.map(
              (paper) => html`<option value=${paper} ?selected=${paper === this.paper}>${paper.toUpperCase()}</option>`,
            )}
          </select>
        </div>
      </div>
      <div class="screen-only" role="status">${advice ? html`<p class="note">${advice.text}</p>` : nothing}</div>`;
  }

  get #translate() {
    return informationCardTexts(this.language, this.page.texts);
  }

  get #logo(): string | undefined {
    const { logo } = this.#card?.school ?? {};
    return logo ? allowedLogo(logo, { base: this.#base, origins: this.logoOrigins }) : undefined;
  }

  /** Tells the makers of the page, once per address, why a logo does not show; its reader misses nothing by it. */
  #hintAtLogo(): void {
    const { logo } = this.#card?.school ?? {};
    if (!logo || this.#logo || refusedLogos.has(logo)) return;
    refusedLogos.add(logo);
    const unusable = unusableOrigins(this.logoOrigins).map(
      (each) => ` "${each}" is no https origin (https://pictures.example).`,
    );
    // eslint-disable-next-line no-console
    console.warn(
      `Driehoek: this logo is not loaded, since the page's "logo-origins" do not name its origin: ${logo}${unusable.join('')}`,
    );
  }

  /** Reads the card from `value`, `src` or a JSON child, in this order. */
  #read(): void {
    const { value, src } = this;
    this.#source.read({ value, src, host: this }, this.readerOptions, (read, base) => this.#show(read, base));
    this.setState('loading', this.#source.isLoading);
  }

  #show(read: () => unknown, base: string): void {
    this.#base = base;
    this.setState('loading', false);
    this.#card = this.readData(() => {
      const data = read();
      return data === undefined ? undefined : parseInformationCard(data, this.readerOptions);
    });
    this.#printAdvice = undefined;
    this.setState('error', this.issues.length > 0);
    if (!isServer) publishSchoolFacts(this, this.isConnected ? this.#card : undefined);
    this.requestUpdate();
  }

  #save(): void {
    const card = this.#card;
    if (!card) return;
    const { language } = this;
    const vcard = formatVCard(card, undefined, this.readerOptions);
    const name = formatFileName(formatCardTitle(card, language), 'vcf');
    const file = new File([vcard], name, { type: 'text/vcard' });
    if (this.dispatchEvent(new CardSaveEvent('contacts', file, card))) downloadFile(file);
  }

  #choosePaper(event: Event): void {
    this.paper = (event.target as HTMLSelectElement).value as Paper;
  }

  #advise(fits: boolean): void {
    const larger = PAPER_NAMES[PAPER_NAMES.indexOf(this.paper) + 1];
    const translate = this.#translate;
    if (fits) this.#printAdvice = undefined;
    else if (larger) {
      const names = { paper: this.paper.toUpperCase(), larger: larger.toUpperCase() };
      this.#printAdvice = { text: translate('information-card.print.too-much', names), larger };
    } else this.#printAdvice = { text: translate('information-card.print.too-much-a4') };
    this.requestUpdate();
  }
}
