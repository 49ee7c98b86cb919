import type { RecordState } from '@driehoek/sdk/records';
import { html, nothing, type TemplateResult } from 'lit';
import type { LeftEntry } from '../journal.js';
import { findWords } from '../left-words.js';
import type { PortalState } from '../state.js';
import './clashes.js';
import { PortalElement } from './portal-element.js';

/**
 * How it stands with what the visitor changed of what readers share: that it is saved, on a server; that it waits; or that it cannot be
 * merged, or will never be taken, and then what there is to do. It draws by itself, so that a page is not drawn at every key.
 */
export class SavingElement extends PortalElement {
  readonly #draw = () => this.requestUpdate();
  #watched: PortalState | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watched = this.state;
    this.#watched.addEventListener('saving', this.#draw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watched?.removeEventListener('saving', this.#draw);
  }

  protected override render(): TemplateResult {
    const states = this.state.listSaving();
    const stuck = states.filter(({ state }) => state === 'conflict' || state === 'refused');
    const said = this.#say(states);
    // A live region is there before it says something; without words it has no room.
    return html`
      <p class=${said === nothing ? nothing : 'band saving'} role="status">${said}</p>
      ${stuck.map((each) => this.#renderStuck(each))} ${this.state.left.map((each) => this.#renderLeft(each))}
      <portal-clashes .state=${this.state}></portal-clashes>
    `;
  }

  #say(states: readonly RecordState[]): string | TemplateResult | typeof nothing {
    const { translator: translate, state } = this;
    if (!state.session.person) return nothing;
    if (state.isSignedOut)
      return html`${translate('portal.saving.signed-out')}
        <a class="strong" href="./sign-in">${translate('portal.saving.sign-in')}</a>`;
    const waiting = states.filter((each) => each.state === 'waiting');
    if (states.length === 0) return translate(state.isAway ? 'portal.saving.away' : 'portal.saving.saved');
    if (waiting.length === 0) return nothing;
    return translate(waiting.every(({ isKept }) => isKept) ? 'portal.saving.waiting' : 'portal.saving.waiting-here');
  }

  #renderStuck({ kind, id, state }: RecordState): TemplateResult {
    const { translator: translate } = this;
    return html`<p class="band trouble" role="alert">
      ${translate(state === 'conflict' ? 'portal.saving.conflict' : 'portal.saving.refused')}
      <button type="button" class="link strong" @click=${() => this.#discard(kind, id)}>${translate('portal.saving.discard')}</button>
    </p>`;
  }

  /** What is left of something that nobody can go on with: its words, to put them where they belong. */
  #renderLeft(entry: LeftEntry): TemplateResult {
    const { translator: translate } = this;
    const words = findWords(entry.text, [entry.kind, entry.id]);
    return html`<div class="band trouble left" role="alert">
      <p>${translate(words.length > 0 ? 'portal.saving.left' : 'portal.saving.left-nothing')}</p>
      ${
        words.length > 0
          ? html`<textarea
              class="field"
              readonly
              rows=${Math.min(words.length, 6)}
              aria-label=${translate('portal.saving.left-words')}
              .value=${words.join('\n')}
              @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
            ></textarea>`
          : nothing
      }
      <button type="button" class="link strong" @click=${() => this.#dropLeft(entry)}>${translate('portal.saving.discard')}</button>
    </div>`;
  }

  async #dropLeft(entry: LeftEntry): Promise<void> {
    await this.#goOn(this.state.dropLeft(entry));
  }

  async #discard(kind: string, id: string): Promise<void> {
    await this.#goOn(this.state.discard(kind, id));
  }

  /** The button that was pressed goes. */
  async #goOn(done: void | Promise<void>): Promise<void> {
    await done;
    await this.updateComplete;
    document.querySelector<HTMLElement>('main h1')?.focus();
  }
}

customElements.define('portal-saving', SavingElement);
