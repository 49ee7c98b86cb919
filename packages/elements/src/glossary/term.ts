import { explainTerm, type CheckedState, type GlossaryTerm, type TermExplanation } from '@driehoek/sdk/glossary';
import { may, readerFromPerspective } from '@driehoek/sdk/shared';
import { createTexts, hasTexts, type TextConcept } from '@driehoek/sdk/i18n';
import { glossary, glossaryView } from '@driehoek/sdk/i18n/nl/glossary';
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DriehoekElement } from '../shared/base-element.js';
import { tokens } from '../shared/tokens.styles.js';
import { triangle } from '../shared/triangle.styles.js';
import type { NeededTexts } from '../shared/texts-wait.js';
import { placePopup } from './place-popup.js';
import { PopupTriggers } from './popup-triggers.js';
import { styles } from './term.styles.js';

const termTexts = /* @__PURE__ */ createTexts({ ...glossary, ...glossaryView });

/** The triangle that shows whether an explanation was verified. */
const TRIANGLES: { readonly [state in CheckedState]: string } = {
  verified: 'full',
  partly: 'half',
  unverified: 'open',
};

/**
 * Explains a term of schools where it stands: `<dh-term>opp</dh-term>`. The explanation opens when the pointer rests on the
 * word, when it has the focus, and by a tap, click, Enter or Space; Escape closes it. A word that the glossary does not
 * have stays a word. Staff (by the `perspective` of a provider) also see whether an explanation was looked up. On paper it
 * is the word alone.
 *
 * @summary A word of schools, explained in place.
 * @slot - The word as it stands in its sentence; without it the `term`.
 * @csspart term - The word.
 * @csspart explanation - What opens.
 * @csspart name - The term and what it stands for.
 * @csspart text - The explanation.
 * @csspart see-also - Terms that help to understand this one.
 * @csspart checked - Whether the explanation was looked up.
 * @cssstate open - The explanation is open.
 * @cssstate unknown - The glossary does not have this word.
 */
export class TermElement extends DriehoekElement {
  static override styles = [tokens, triangle, styles];

  static override properties = {
    term: { type: String },
    terms: { attribute: false },
  };

  /** The term to explain, when it differs from the text in the element; in any form that `explainTerm` accepts. */
  declare term: string | undefined;
  /** The page's own glossary, used instead of the built-in one. */
  declare terms: readonly GlossaryTerm[] | undefined;

  readonly #triggers = new PopupTriggers(this);
  /** Watches the text of the element: a change within the same text node fires no `slotchange`. */
  #observer: MutationObserver | undefined;
  #explanation: TermExplanation | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    this.#observer = new MutationObserver(() => this.requestUpdate());
    this.#observer.observe(this, { childList: true, characterData: true, subtree: true });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#trackPosition(false);
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return ['glossary', 'glossary-terms'];
  }

  /** Nothing to wait for: the word itself must be visible at once, in its sentence. What a server rendered is there already. */
  protected override get neededTexts(): readonly NeededTexts[] {
    return this.hasUpdated || this.isServed ? super.neededTexts : [];
  }

  /** Resolves once the explanation has loaded in the reader's language, or failed to load. */
  protected override async getUpdateComplete(): Promise<boolean> {
    return (await super.getUpdateComplete()) || super.getUpdateComplete();
  }

  protected override firstUpdated(): void {
    if (!super.neededTexts.every((each) => hasTexts(...each))) this.requestUpdate();
  }

  protected override willUpdate(): void {
    const { language, page, terms } = this;
    this.#explanation = explainTerm(this.term || (this.textContent ?? ''), {
      language,
      ...(page.texts && { texts: page.texts }),
      ...(terms && { terms }),
    });
    if (!this.#explanation) this.#triggers.close();
    this.setState('unknown', !this.#explanation);
    this.setState('open', this.#triggers.isOpen);
  }

  protected override render(): TemplateResult {
    const explanation = this.#explanation;
    const word = html`<slot>${this.term}</slot>`;
    if (!explanation) return word;
    // Not a `button`: its text would not wrap at the end of a line, nor be copied with the sentence.
    return html`<span
        class="term"
        part="term"
        role="button"
        tabindex="0"
        aria-expanded=${this.#triggers.isOpen}
        aria-describedby="explanation"
        @click=${this.#triggers.press}
        @keydown=${this.#triggers.press}
        >${word}</span
      >${this.#renderExplanation(explanation)}`;
  }

  #renderExplanation({ term, expansion, text, language, seeAlso, checked }: TermExplanation) {
    const { perspective, texts: pageTexts } = this.page;
    const translate = termTexts(this.language, pageTexts);
    const seesChecks = may(readerFromPerspective(perspective), 'glossary', 'see-checks');
    const names = new Intl.ListFormat(this.language).format(seeAlso);
    return html`<div class="popup" part="explanation" role="tooltip" aria-labelledby="name" popover="manual">
      <div id="explanation">
        <p class="name" part="name" id="name" lang="nl"><b>${term}</b>${expansion ? html`: ${expansion}` : nothing}</p>
        <p part="text" lang=${language}>${text}</p>
        ${
          names
            ? html`<p class="more" part="see-also">${translate('glossary.explanation.see-also', { terms: names })}</p>`
            : nothing
        }
        ${seesChecks ? this.#renderChecked(checked) : nothing}
      </div>
    </div>`;
  }

  #renderChecked(checked: CheckedState) {
    const translate = termTexts(this.language, this.page.texts);
    const state = translate(`glossary.checked.${checked}`);
    return html`<p class="more checked" part="checked">
      <span class="triangle ${TRIANGLES[checked]}" aria-hidden="true"></span>
      <span>${translate('glossary.explanation.checked', { state })}</span>
    </p>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The element was removed from the page meanwhile.
    if (!this.isConnected) return;
    const { isOpen } = this.#triggers;
    this.#popup?.togglePopover(isOpen);
    this.#trackPosition(isOpen);
    if (isOpen) this.#place();
  }

  get #popup(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.popup');
  }

  /** Keeps the open popup beside its word while the page scrolls or resizes. */
  #trackPosition(isOpen: boolean): void {
    const change = isOpen ? 'addEventListener' : 'removeEventListener';
    window[change]('scroll', this.#place, { capture: true });
    window[change]('resize', this.#place);
  }

  readonly #place = (): void => {
    const popup = this.#popup;
    const lines = this.renderRoot.querySelector('.term')?.getClientRects();
    if (!popup || !lines) return;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const isRightToLeft = getComputedStyle(this).direction === 'rtl';
    // Reset first, because the previous position could limit the popup's width.
    popup.style.left = popup.style.top = '0';
    const { left, top } = placePopup([...lines], popup.getBoundingClientRect(), { width, height }, isRightToLeft);
    popup.style.left = `${left}px`;
    popup.style.top = `${top}px`;
  };
}
