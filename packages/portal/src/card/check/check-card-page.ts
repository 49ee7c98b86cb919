import { createLoader } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { PortalElement } from '../../shared/portal-element.js';
import { CARD_SCRIPT } from '../paste-lines.js';
import type * as check from './check-page.js';
import type { Finding, PageCheck } from './check-page.js';

/** What was pasted stays while this page of the browser does: it may be long, and it is nobody's work. */
let pasted = '';

/** The page on which a school's web master finds out what an editor did to the lines of a card. */
export class CheckCardPageElement extends PortalElement {
  #module: typeof check | undefined;
  #failed = false;
  #check: PageCheck | undefined;

  protected override render(): TemplateResult {
    const { translator: translate } = this;
    return html`
      <p class="back"><a href="#/card">${translate('portal.make.back')}</a></p>
      <h1 tabindex="-1">${translate('portal.check.title')}</h1>
      <p class="lead">${translate('portal.check.lead')}</p>
      <form class="check-form" @submit=${this.#handleSubmit}>
        <details>
          <summary class="button">${translate('portal.check.where')}</summary>
          <p>${translate('portal.check.where-text')}</p>
        </details>
        <label>
          <span>${translate('portal.check.source')}</span>
          <textarea
            class="field"
            rows="10"
            spellcheck="false"
            autocomplete="off"
            required
            .value=${pasted}
            @input=${this.#handleInput}
          ></textarea>
        </label>
        <p class="actions"><button class="button primary">${translate('portal.check.go')}</button></p>
      </form>
      <div role="status">${this.#failed ? html`<p class="note">${translate('portal.check.failed')}</p>` : nothing}</div>
      ${this.#check && this.#module ? this.#renderCheck(this.#check, this.#module) : nothing}
    `;
  }

  #renderCheck({ findings, cards }: PageCheck, { isBlocking }: typeof check): TemplateResult {
    const translate = this.translator;
    const isElsewhere = findings.some(({ kind }) => kind === 'other-file');
    const shown = isElsewhere ? 'not-all-seen' : 'shown';
    const outcome = findings.some(isBlocking) ? (cards.length > 0 ? 'some-shown' : 'not-shown') : shown;
    return html`<section aria-labelledby="check-result">
        <h2 id="check-result" tabindex="-1">
          ${translate(`portal.check.${outcome}`)}
        </h2>
        <ol role="list" class="plain findings">
          ${findings.map(
            (finding) =>
              html`<li class=${isBlocking(finding) ? 'blocking' : ''}>
                <button type="button" class="link" @click=${() => this.#showLine(finding.line)}>
                  ${translate('portal.check.line', { line: finding.line })}
                </button>
                <span>${this.#describe(finding)}</span>
              </li>`,
          )}
        </ol>
      </section>
      ${
        cards.length > 0 && findings.some(({ kind }) => kind !== 'good')
          ? html`<section aria-labelledby="check-anew">
              <h2 id="check-anew">${translate('portal.check.anew')}</h2>
              <p>${translate('portal.check.anew-text', { file: CARD_SCRIPT })}</p>
              ${cards.map((card) => html`<portal-paste-lines .state=${this.state} .card=${card} .paper=${'a6'}></portal-paste-lines>`)}
            </section>`
          : nothing
      }`;
  }

  #describe(finding: Finding): string | TemplateResult {
    const translate = this.translator;
    const { kind } = finding;
    if (kind === 'read-all-the-same') {
      const what = finding.damage.map((damage) => translate(`portal.check.damage.${damage}`));
      const list = new Intl.ListFormat(this.language, { type: 'conjunction' }).format(what);
      return translate('portal.check.finding.read-all-the-same', { what: list });
    }
    if (kind === 'no-json') return translate(`portal.check.cause.${finding.cause}`);
    if (kind === 'data')
      return html`${translate('portal.check.finding.data')} <code>${finding.issue.path}</code>: ${finding.issue.message}`;
    return translate(`portal.check.finding.${kind}`, { file: CARD_SCRIPT });
  }

  #handleInput(event: Event): void {
    pasted = (event.target as HTMLTextAreaElement).value;
    if (!this.#check) return;
    // What was said is of what stood there before.
    this.#check = undefined;
    this.requestUpdate();
  }

  async #handleSubmit(event: Event): Promise<void> {
    event.preventDefault();
    this.#failed = false;
    try {
      this.#module = await load();
      this.#check = this.#module.checkPage(pasted, this.language);
    } catch {
      this.#failed = true;
    }
    await this.focusOn('#check-result');
  }

  /** Selects a line of what was pasted. */
  #showLine(line: number): void {
    const field = this.querySelector('textarea');
    if (!field) return;
    const lines = field.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((length, { length: next }) => length + next + 1, 0);
    field.focus();
    field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    // A selection alone does not scroll.
    field.scrollTop = (field.scrollHeight / lines.length) * Math.max(0, line - 3);
  }
}

const load = createLoader(() => import('./check-page.js'));

customElements.define('portal-check-card', CheckCardPageElement);
