import '@driehoek/elements/checklist/define';
import '@driehoek/elements/provider/define';
import type { ChecklistElement } from '@driehoek/elements/checklist';
import { hasSameMeaning } from '@driehoek/sdk/checklist';
import { loadLanguage, type PageTexts } from '@driehoek/sdk/i18n';
import { formatDate, formatSchoolYear } from '@driehoek/sdk/shared';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { CHECKLISTS, inLanguages } from '../checklist/instruments.js';
import { roleTexts } from '../role-texts.js';
import { SCHOOL_NAME } from '../school.js';
import { createId } from '../shared/create-id.js';
import { portalTexts, type PortalTranslate } from '../texts.js';
import { type Answering, type SendRefusal, whyOver } from './answering.js';
import { hashOf, plainCode, readCode } from '../invitations/code.js';
import { keep, type KeptAnswers, keyOf, readKept, removeKept } from './kept-answers.js';

const LANGUAGES = { nl: 'Nederlands', en: 'English' } as const;

/** What the page is at: asking for a code, being filled in, sent, or left with answers that cannot be sent any more. */
type Stage = 'code' | 'fill' | 'sent' | 'over';

/** The page on which somebody with a code fills in a checklist, on a phone say, without an account. */
export class RespondPageElement extends LitElement {
  static override properties: PropertyDeclarations = { answering: { attribute: false } };

  /** Where the answers go; `undefined` where there is no server. */
  declare answering: Answering | undefined;

  #language: keyof typeof LANGUAGES = navigator.language.startsWith('en') ? 'en' : 'nl';
  #stage: Stage = 'code';
  #code = '';
  #kept: KeptAnswers | undefined;
  #trouble: SendRefusal | undefined;
  #isBusy = false;
  #isKeptHere = true;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followAddress);
    addEventListener('storage', this.#followDevice);
    addEventListener('online', this.#sendWaiting);
    void this.#chooseLanguage(this.#language);
    this.#followAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followAddress);
    removeEventListener('storage', this.#followDevice);
    removeEventListener('online', this.#sendWaiting);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { translator: translate } = this;
    const other = this.#language === 'nl' ? 'en' : 'nl';
    const parts = { code: this.#renderCode, fill: this.#renderFill, over: this.#renderFill, sent: this.#renderThanks };
    document.documentElement.lang = this.#language;
    document.title = `${this.#title} · ${SCHOOL_NAME}`;
    return html`
      <header>
        <div class="top">
          <span class="brand"><span class="sign" aria-hidden="true"></span>${SCHOOL_NAME}</span>
          <button type="button" class="link" lang=${other} @click=${() => this.#chooseLanguage(other)}>${LANGUAGES[other]}</button>
        </div>
        <div class="band"><p>${translate('portal.invented', { school: SCHOOL_NAME })}</p></div>
      </header>
      <main>
        <div class="respond">
          <h1 tabindex="-1">${this.#title}</h1>
          ${this.answering ? parts[this.#stage].call(this) : html`<p class="note">${translate('portal.respond.no-server')}</p>`}
        </div>
      </main>
    `;
  }

  get translator(): PortalTranslate {
    return portalTexts(this.#language, this.#kept?.asked.role);
  }

  get #instrument() {
    const { asked } = this.#kept ?? {};
    const found = CHECKLISTS.find(({ id }) => id === asked?.instrument);
    return asked && found && hasSameMeaning(asked.instrumentVersion, found) ? found : undefined;
  }

  /** The checklist has a heading of its own. */
  get #title(): string {
    return this.translator(this.#stage === 'sent' ? 'portal.respond.thanks-title' : 'portal.respond.title');
  }

  #renderCode(): TemplateResult {
    const { translator: translate } = this;
    return html`<p class="lead">${translate('portal.respond.lead')}</p>
      <form class="new-form" @submit=${this.#submitCode}>
        <label>
          <span>${translate('portal.respond.code')}</span>
          <input class="field code" name="code" required maxlength="40" autocomplete="off" autocapitalize="none" spellcheck="false"
            .value=${this.#code} aria-describedby="code-wrong" />
        </label>
        <p class="whole"><button class="button primary" ?disabled=${this.#isBusy}>${translate('portal.respond.open')}</button></p>
        <p class="whole" id="code-wrong" role="alert">${this.#trouble && this.#trouble !== 'empty' ? translate(`portal.respond.code.${this.#trouble}`) : nothing}</p>
      </form>`;
  }

  #renderFill(): TemplateResult {
    const { translator: translate } = this;
    const kept = this.#kept;
    if (!kept || !this.#instrument) return html`<p class="note">${translate('portal.respond.code.refused')}</p>`;
    const { asked, response, isTried } = kept;
    const isOver = this.#stage === 'over';
    const about = [
      formatSchoolYear(asked.schoolYear),
      roleTexts(this.#language)(`roles.${asked.role}`),
      ...(asked.group === undefined ? [] : [asked.group]),
    ];
    return html`
      <p class="soft">${about.join(' · ')}</p>
      ${
        isOver
          ? html`<p class="note" role="status" tabindex="-1">${translate(whyOver(this.#trouble, isTried))}</p>`
          : html`<p class="lead">${translate('portal.respond.how', { date: formatDate(asked.expiresOn, this.#language) })}</p>
              <p class="note">${translate('portal.respond.nobody')} ${translate(this.#isKeptHere ? 'portal.respond.kept' : 'portal.respond.not-kept')}</p>`
      }
      <dh-provider .locale=${this.#language} .perspective=${asked.role} .texts=${guard([this.#language], () => this.#wordings)}>
        <dh-checklist
          .instrument=${inLanguages(this.#instrument)}
          .value=${response}
          ?readonly=${isOver || this.#isBusy}
          @input=${this.#keep}
          @change=${this.#keep}
          @dh-checklist-complete=${this.#finish}
        ></dh-checklist>
      </dh-provider>
      <div role="status">${this.#isBusy ? translate('portal.respond.sending') : this.#renderTrouble()}</div>
      <p><button type="button" class="link" @click=${this.#askToWipe}>${translate('portal.respond.wipe')}</button></p>
      <dialog aria-labelledby="wipe-title">
        <form method="dialog">
          <h2 id="wipe-title">${translate('portal.respond.wipe.title')}</h2>
          <p>${translate('portal.respond.wipe.text')}</p>
          <p class="actions">
            <button class="button primary" value="keep">${translate('portal.respond.wipe.keep')}</button>
            <button class="button danger" value="wipe" @click=${this.#wipe}>${translate('portal.respond.wipe.confirm')}</button>
          </p>
        </form>
      </dialog>
    `;
  }

  /** Here who presses ‘ready’ is ready only once it is sent, which the page says below: the checklist must not thank them before. */
  get #wordings(): PageTexts {
    const done = this.translator('portal.respond.filled');
    return { [this.#language]: { 'checklist.finish.done': done, 'checklist.finish.done.pupil': done } };
  }

  #renderTrouble(): TemplateResult | typeof nothing {
    const { translator: translate } = this;
    if (this.#stage === 'over' || !this.#trouble || this.#trouble === 'closed') return nothing;
    return html`<p class="note" id="unsent" tabindex="-1">
      ${translate(`portal.respond.unsent.${this.#trouble}`)}
      ${this.#kept?.response.completedAt ? html`<button type="button" class="button" @click=${this.#send}>${translate('portal.respond.again')}</button>` : nothing}
    </p>`;
  }

  #renderThanks(): TemplateResult {
    return html`<p class="lead" role="status">${this.translator('portal.respond.thanks')}</p>`;
  }

  /** Opens the code in the address, also when another one is scanned or typed while the page is open. */
  readonly #followAddress = (): void => {
    const code = readCode(location.hash);
    if (code) void this.#open(code);
  };

  /** The same code may be open in another tab, as when it is scanned again: what is typed there is here too. */
  readonly #followDevice = ({ key }: StorageEvent): void => {
    if (this.#stage !== 'fill' || key !== keyOf(this.#code)) return;
    const kept = readKept(this.#code);
    if (!kept) void this.#open(this.#code);
    else this.#kept = kept;
    this.requestUpdate();
  };

  #submitCode(event: SubmitEvent): void {
    event.preventDefault();
    const code = plainCode(String(new FormData(event.target as HTMLFormElement).get('code')));
    if (readCode(location.hash) === code) void this.#open(code);
    else location.hash = hashOf(code);
  }

  async #open(code: string): Promise<void> {
    if (!this.answering) return;
    this.#code = code;
    this.#isBusy = true;
    this.#trouble = undefined;
    this.requestUpdate();
    const kept = readKept(code);
    const found = await this.answering.find(code);
    // Another code may have been opened meanwhile.
    if (code !== this.#code) return;
    this.#isBusy = false;
    this.#kept = kept;
    if (typeof found !== 'string') {
      const { expiresOn: _until, ...about } = found;
      this.#kept = kept
        ? { ...kept, asked: found }
        : { asked: found, response: { id: createId(), ...about, answers: {} } };
      this.#trouble = kept?.response.completedAt ? 'away' : undefined;
    } else this.#trouble = found;
    const cannotGoOn = kept && (found === 'no-code' || found === 'closed') ? 'over' : 'fill';
    await this.#goTo(this.#kept ? cannotGoOn : 'code');
  }

  async #goTo(stage: Stage): Promise<void> {
    this.#stage = stage;
    this.requestUpdate();
    await this.updateComplete;
    const place = stage === 'code' ? 'input[name=code]' : 'h1';
    this.querySelector<HTMLElement>(place)?.focus();
  }

  #keep(event: Event): void {
    const { value } = event.currentTarget as ChecklistElement;
    if (value) this.#keepResponse(value);
  }

  #keepResponse(response: KeptAnswers['response']): void {
    if (!this.#kept || this.#stage !== 'fill') return;
    this.#kept = { ...this.#kept, response };
    this.#isKeptHere = keep(this.#code, this.#kept);
    this.requestUpdate();
  }

  #finish({ response }: HTMLElementEventMap['dh-checklist-complete']): void {
    this.#keepResponse(response);
    void this.#send();
  }

  /** Who was ready goes by itself once there is a connection. */
  readonly #sendWaiting = (): void => {
    if (this.#stage === 'fill' && this.#trouble === 'away' && this.#kept?.response.completedAt) void this.#send();
  };

  readonly #send = async (): Promise<void> => {
    const kept = this.#kept;
    if (!kept || !this.answering || this.#isBusy) return;
    this.#isBusy = true;
    this.#trouble = undefined;
    this.requestUpdate();
    const outcome = await this.answering.send(this.#code, kept.response);
    this.#isBusy = false;
    if (outcome === 'sent') {
      removeKept(this.#code);
      // The code is of no use any more, and the next one at this device need not see it.
      history.replaceState(history.state, '', hashOf());
      await this.#goTo('sent');
    } else if (outcome === 'no-code' || outcome === 'closed') {
      if (outcome === 'closed') this.#trouble = outcome;
      await this.#goTo('over');
    } else {
      this.#trouble = outcome;
      if (outcome === 'away') this.#kept = { ...(this.#kept ?? kept), isTried: true };
      this.#isKeptHere = keep(this.#code, this.#kept ?? kept);
      this.requestUpdate();
      await this.updateComplete;
      this.querySelector<HTMLElement>('#unsent')?.focus();
    }
  };

  #askToWipe(): void {
    this.querySelector('dialog')?.showModal();
  }

  async #wipe(): Promise<void> {
    removeKept(this.#code);
    history.replaceState(history.state, '', hashOf());
    this.#kept = undefined;
    this.#code = '';
    this.#trouble = undefined;
    await this.#goTo('code');
  }

  async #chooseLanguage(language: keyof typeof LANGUAGES): Promise<void> {
    await loadLanguage(language);
    this.#language = language;
    this.requestUpdate();
  }
}

customElements.define('portal-respond', RespondPageElement);

declare global {
  interface HTMLElementTagNameMap {
    'portal-respond': RespondPageElement;
  }
}
