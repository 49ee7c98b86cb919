import { hasLanguage, loadLanguage } from '@driehoek/sdk/i18n';
import { isFamily, type Role } from '@driehoek/sdk/shared';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import './card/card-page.js';
import './card/check/check-card-page.js';
import './card/make-card-page.js';
import './card/no-card-making-page.js';
import './checklist/checklist-page.js';
import './checklist/own-lists-page.js';
import './class/class-page.js';
import './conversations/conversation-page.js';
import './conversations/conversations-page.js';
import './expectations/expectations-page.js';
import './home/home-page.js';
import './invitations/invite-page.js';
import './report/report-page.js';
import './together/together-page.js';
import './year/year-page.js';
import { namePartsAsHere } from './checklist/part-pages.js';
import { titleOf } from './page-title.js';
import { ROLES_HERE, roleTexts } from './role-texts.js';
import { listPages, offers, offersPart, wordsOf } from './pages.js';
import { type Route, readRoute, writeRoute } from './route.js';
import { SCHOOL_NAME } from './school.js';
import { PortalElement } from './shared/portal-element.js';
import './shared/saving.js';
import './sign-out/sign-out.js';
import { land } from './spots.js';

const LANGUAGES = { nl: 'Nederlands', en: 'English' };

/** The frame of the portal: the school's name, the navigation, and the role in which the visitor looks. */
export class AppElement extends PortalElement {
  #route: Route = this.#readAddress();
  #moved = this.#route.spot !== undefined;
  /** A language that was chosen and could not be loaded. */
  #missingLanguage: keyof typeof LANGUAGES | undefined;

  /** Opens the portal in the visitor's language; in Dutch, and saying so, when its texts do not arrive. */
  async open(): Promise<void> {
    const { language } = this.state.visitor;
    await loadLanguage(language);
    if (hasLanguage(language)) return;
    this.#missingLanguage = language as keyof typeof LANGUAGES;
    this.state.look({ language: 'nl' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#handleRoute);
    // The address may have changed while the records were read.
    this.#route = this.#readAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#handleRoute);
  }

  protected override willUpdate(): void {
    document.documentElement.lang = this.language;
    document.title = `${titleOf(this.#route, this.state)} · ${SCHOOL_NAME}`;
  }

  protected override render(): TemplateResult {
    const { state, language, translator: translate } = this;
    return html`
      <a class="skip" href="#main" @click=${this.#skip}>${translate('portal.skip')}</a>
      ${this.#renderHeader()}
      <dh-provider .locale=${language} .perspective=${state.visitor.role} .store=${state.store} .texts=${guard([language, state.reader], () => namePartsAsHere(state))}>
        <main id="main" tabindex="-1" aria-busy=${state.isBusy}>${this.#renderPage()}</main>
      </dh-provider>
      ${this.#renderFooter()} ${this.#renderClearDialog()}
    `;
  }

  /** A new page starts at its heading, on screen and for screen readers. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#moved) this.#focusHeading();
  }

  #renderHeader(): TemplateResult {
    const { translator: translate, state, language } = this;
    const { trouble } = state;
    const other = language === 'nl' ? 'en' : 'nl';
    return html`<header>
      <div class="top">
        <a class="brand" href="#/home"><span class="sign" aria-hidden="true"></span>${SCHOOL_NAME}</a>
        <nav aria-label=${translate('portal.nav')}>
          ${listPages(state).map((page) => {
            const current = this.#route.page === page ? 'page' : nothing;
            return html`<a href="#/${page}" aria-current=${current}>${translate(wordsOf(page, state).nav)}</a>`;
          })}
        </nav>
        <button type="button" class="link" name="language" lang=${other} @click=${() => this.#chooseLanguage(other)}>
          ${LANGUAGES[other]}
        </button>
      </div>
      <div class="band">
        <p>${translate('portal.invented', { school: SCHOOL_NAME })}</p>
        ${state.session.person ? html`<portal-sign-out class="who" .state=${state}></portal-sign-out>` : this.#renderRole()}
      </div>
      <portal-saving .state=${state}></portal-saving>
      ${trouble ? html`<p class="band trouble" role="alert">${translate(`portal.trouble.${trouble}`)}</p>` : nothing}
      ${this.#renderMissingLanguage()}
    </header>`;
  }

  #renderRole(): TemplateResult {
    const { state, language } = this;
    const { visitor } = state;
    return html`<label class="who">
      <span>${this.translator('portal.role')}</span>
      <select class="field" .value=${visitor.role} @change=${this.#handleRole}>
        ${ROLES_HERE.map((role) => {
          const name = roleTexts(language)(`roles.${role}`);
          return html`<option value=${role} ?selected=${role === visitor.role}>${name}</option>`;
        })}
      </select>
    </label>`;
  }

  #renderMissingLanguage(): TemplateResult | typeof nothing {
    const language = this.#missingLanguage;
    if (!language) return nothing;
    const text = this.translator('portal.trouble.no-language', { language: LANGUAGES[language] });
    return html`<p class="band trouble" role="alert">
      ${text}
      <button type="button" class="link" name="try-language" @click=${() => this.#tryLanguage(language)}>
        ${this.translator('portal.trouble.try-again')}
      </button>
    </p>`;
  }

  async #tryLanguage(language: keyof typeof LANGUAGES): Promise<void> {
    await this.#chooseLanguage(language);
    await this.updateComplete;
    // With the message its button went: the focus goes to where the language is chosen.
    if (!this.#missingLanguage) this.querySelector<HTMLElement>('[name=language]')?.focus();
  }

  #renderFooter(): TemplateResult {
    const { translator: translate } = this;
    const { documentation } = this.state.session;
    return html`<footer class="bottom">
      ${
        this.state.session.person
          ? html`<p>${translate(isFamily(this.state.visitor.role) ? 'portal.kept-there.family' : 'portal.kept-there')}</p>`
          : html`<p>
              ${translate('portal.kept')}
              <button type="button" class="link" @click=${this.#confirmClear}>${translate('portal.clear')}</button>
            </p>`
      }
      <ul role="list">
        ${documentation === undefined ? nothing : html`<li><a href=${documentation}>${translate('portal.storybook')}</a></li>`}
        ${
          offers('samples', this.state)
            ? html`<li><a href="./samples/responses-fictional.csv" download>${translate('portal.sample', { format: 'CSV' })}</a></li>
        <li><a href="./samples/responses-fictional.ndjson" download>${translate('portal.sample', { format: 'NDJSON' })}</a></li>
        <li><a href="./samples/duo-secondary-schools.sample.csv" download>${translate('portal.duo-sample')}</a></li>`
            : nothing
        }
      </ul>
    </footer>`;
  }

  #renderClearDialog(): TemplateResult {
    const { translator: translate } = this;
    return html`<dialog aria-labelledby="clear-title">
      <form method="dialog">
        <h2 id="clear-title">${translate('portal.clear.title')}</h2>
        <p>${translate('portal.clear.text')}</p>
        <p class="actions">
          <button class="button primary" value="keep">${translate('portal.clear.keep')}</button>
          <button class="button danger" value="clear" @click=${this.#clear}>${translate('portal.clear.confirm')}</button>
        </p>
      </form>
    </dialog>`;
  }

  #renderPage(): TemplateResult {
    const { state } = this;
    const { page, part, item } = this.#route;
    if (part === 'lists') return html`<portal-own-lists .state=${state}></portal-own-lists>`;
    const isOffered = part !== undefined && offersPart(part, state);
    if (page === 'card' && part && !isOffered)
      return html`<portal-no-card-making .state=${state}></portal-no-card-making>`;
    if (part === 'invite' && isOffered) return html`<portal-invite .state=${state}></portal-invite>`;
    if (part === 'make') return html`<portal-make-card .state=${state}></portal-make-card>`;
    if (part === 'check') return html`<portal-check-card .state=${state}></portal-check-card>`;
    if (page === 'card') return html`<portal-card .state=${state}></portal-card>`;
    if (page === 'checklist') return html`<portal-checklist .state=${state}></portal-checklist>`;
    if (page === 'report') return html`<portal-report .state=${state}></portal-report>`;
    if (page === 'year') return html`<portal-year .state=${state} .entry=${item}></portal-year>`;
    if (page === 'expectations') return html`<portal-expectations .state=${state}></portal-expectations>`;
    if (page === 'conversations')
      return item === undefined
        ? html`<portal-conversations .state=${state}></portal-conversations>`
        : html`<portal-conversation .state=${state} .conversation=${item} .spot=${this.#route.spot}></portal-conversation>`;
    if (page === 'together') return html`<portal-together .state=${state}></portal-together>`;
    if (page === 'class') return html`<portal-class .state=${state}></portal-class>`;
    return html`<portal-home .state=${state}></portal-home>`;
  }

  /**
   * Reads the route from the address. An address that does not exist is replaced, so that the back button does not
   * return to it.
   */
  #readAddress(): Route {
    const route = readRoute(location.hash);
    if (location.hash && location.hash !== writeRoute(route))
      history.replaceState(history.state, '', writeRoute(route));
    return route;
  }

  readonly #handleRoute = (): void => {
    // The skip link, and other links within a page, also change the hash.
    if (location.hash && !location.hash.startsWith('#/')) return;
    this.#route = this.#readAddress();
    this.#moved = true;
    this.requestUpdate();
  };

  async #focusHeading(): Promise<void> {
    this.#moved = false;
    const page = this.querySelector<PortalElement>('main > *');
    await page?.updateComplete;
    scrollTo({ top: 0, behavior: 'instant' });
    page?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    const { spot } = this.#route;
    if (page && spot) await land(page, spot, () => !this.state.isBusy);
  }

  #skip(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>('main')?.focus();
  }

  /** Changes the language once its texts have loaded; until then, and when they cannot be loaded, the present one stays. */
  async #chooseLanguage(language: keyof typeof LANGUAGES): Promise<void> {
    await loadLanguage(language);
    const isLoaded = hasLanguage(language);
    this.#missingLanguage = isLoaded ? undefined : language;
    if (isLoaded) this.state.look({ language });
    this.requestUpdate();
  }

  #handleRole(event: Event): void {
    this.state.look({ role: (event.target as HTMLSelectElement).value as Role });
  }

  #confirmClear(): void {
    this.querySelector<HTMLDialogElement>('dialog[aria-labelledby=clear-title]')?.showModal();
  }

  #clear(): void {
    this.state.clear();
  }
}

customElements.define('portal-app', AppElement);

declare global {
  interface HTMLElementTagNameMap {
    'portal-app': AppElement;
  }
}
