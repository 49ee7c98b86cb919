import { html, nothing, type TemplateResult } from 'lit';
import { createId } from '../shared/create-id.js';
import { PortalElement } from '../shared/portal-element.js';
import { isWrongPhone, type PublicFacts } from './card-draft.js';
import { type DuoSchool, findSchools, readDuoSchools } from './duo-schools.js';

/** How many schools are listed; a file of DUO has thousands. */
const MOST_LISTED = 50;
/** The ids of cards of schools that were typed begin so; those of the others are codes of DUO. */
const OWN = 'own.';

/** Whether the facts of a school were typed by the visitor. */
export const isTyped = (cardId: string): boolean => cardId.startsWith(OWN);

/** Sent when the visitor chose a school or typed one. */
export class SchoolChooseEvent extends Event {
  constructor(readonly school: PublicFacts) {
    super('school-choose', { bubbles: true });
  }
}

/** The choice of a school for a card: from the sample, from a file of DUO that the visitor has, or typed. */
export class SchoolSearchElement extends PortalElement {
  #schools: readonly DuoSchool[] | undefined;
  #failed = false;
  #query = '';
  /** The name of the file of the visitor, and whether it could be read. */
  #file: { readonly name: string; readonly isRead: boolean } | undefined;
  /** Which field of the school that is typed in cannot be so. */
  #wrong: 'name' | 'phone' | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#schools) this.#loadSample();
  }

  protected override render(): TemplateResult {
    const { translator: translate } = this;
    return html`${this.#renderBegun()}
      <section class="search" aria-labelledby="search-title">
        <h2 id="search-title">${translate('portal.make.search-title')}</h2>
        ${this.#failed ? this.#renderFailed() : this.#renderList()}
      </section>
      ${this.#renderFile()} ${this.#renderManual()}`;
  }

  /** The cards that were begun for schools that are in no list now. */
  #renderBegun(): TemplateResult | typeof nothing {
    const { translator: translate } = this;
    const known = new Set(this.#schools?.map(({ code }) => code));
    const begun = this.state.cards.filter(({ id }) => isTyped(id) || (this.#schools && !known.has(id)));
    if (begun.length === 0) return nothing;
    return html`<section aria-labelledby="begun-title">
      <h2 id="begun-title">${translate('portal.make.own-cards')}</h2>
      <ul role="list" class="plain schools">
        ${begun.map(({ id, school }) => this.#renderSchool({ ...school, code: id }))}
      </ul>
    </section>`;
  }

  #renderFailed(): TemplateResult {
    const { translator: translate } = this;
    return html`<p class="note" role="alert">${translate('portal.make.no-schools')} <button type="button" class="link strong" name="again" @click=${this.#loadAgain}>${translate('portal.make.again')}</button></p>`;
  }

  #renderList(): TemplateResult {
    const { translator: translate } = this;
    const schools = this.#schools ?? [];
    const found = findSchools(schools, this.#query);
    const [example] = schools;
    const listed = found.slice(0, MOST_LISTED);
    return html`<label>
        <span>${translate('portal.make.search')}</span>
        <input class="field" type="search" autocomplete="off" spellcheck="false" .value=${this.#query} @input=${this.#search} />
      </label>
      <p role="status" class="soft">
        ${this.#schools ? translate('portal.make.found', { count: found.length }) : translate('portal.make.loading')}
        ${found.length > listed.length ? translate('portal.make.listed', { count: listed.length }) : nothing}
        ${
          example && found.length === 0
            ? html`<br />${this.#file?.isRead ? translate('portal.make.not-in-file') : translate('portal.make.not-found', { count: schools.length, town: example.town })}`
            : nothing
        }
      </p>
      ${
        listed.length > 0
          ? html`<ul role="list" class="plain schools">
              ${listed.map((school) => this.#renderSchool(school))}
            </ul>`
          : nothing
      }
      <p class="hint soft">${translate('portal.make.source')}</p>`;
  }

  #renderSchool(school: PublicFacts): TemplateResult {
    const isBegun = this.state.cards.some(({ id }) => id === school.code);
    return html`<li>
      <button type="button" @click=${() => this.dispatchEvent(new SchoolChooseEvent(school))}>
        <strong>${school.name}</strong>
        <span class="soft">${school.address}</span>
        ${isBegun ? html`<span class="begun">${this.translator('portal.make.begun')}</span>` : nothing}
      </button>
    </li>`;
  }

  #renderFile(): TemplateResult {
    const { translator: translate } = this;
    const { name = '', isRead } = this.#file ?? {};
    const said = isRead ? translate('portal.make.file-read', { name }) : translate('portal.make.file-unread', { name });
    return html`<details>
      <summary>${translate('portal.make.file-title')}</summary>
      <p>
        ${translate('portal.make.file-text')}
        <a href="https://duo.nl/open_onderwijsdata/" rel="noreferrer">${translate('portal.make.file-where')}</a>
      </p>
      <label>
        <span>${translate('portal.make.file')}</span>
        <input class="field" type="file" name="duo-file" accept=".csv,text/csv" @change=${this.#handleFile} />
      </label>
      <p role="status">${this.#file ? said : nothing}</p>
    </details>`;
  }

  #renderManual(): TemplateResult {
    const { translator: translate } = this;
    const field = (name: 'name' | 'address' | 'phone', wrong?: string) => html`<label>
        <span>${translate(`portal.form.${name}`)}</span>
        <input
          class="field"
          name=${name}
          autocomplete="off"
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${wrong ?? nothing}
        />
      </label>`;
    return html`<section aria-labelledby="manual-title">
      <h2 id="manual-title">${translate('portal.make.manual')}</h2>
      <p>${translate('portal.make.manual-text')}</p>
      <form class="card-form" autocomplete="off" @submit=${this.#handleTyped}>
        ${field('name', this.#wrong === 'name' ? 'nameless' : undefined)}
        <p class="wrong" id="nameless">${this.#wrong === 'name' ? translate('portal.make.manual-name') : nothing}</p>
        ${field('address')} ${field('phone', this.#wrong === 'phone' ? 'no-number' : undefined)}
        <p class="wrong" id="no-number">${this.#wrong === 'phone' ? translate('portal.make.manual-phone') : nothing}</p>
        <button class="button">${translate('portal.make.manual-go')}</button>
      </form>
    </section>`;
  }

  #search(event: Event): void {
    this.#query = (event.target as HTMLInputElement).value;
    this.requestUpdate();
  }

  async #handleTyped(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const [name = '', address = '', phone = ''] = ['name', 'address', 'phone'].map((key) =>
      String(data.get(key)).trim(),
    );
    this.#wrong = name === '' ? 'name' : isWrongPhone(phone) ? 'phone' : undefined;
    if (this.#wrong) return this.focusOn(`[name=${this.#wrong}]`);
    this.dispatchEvent(new SchoolChooseEvent({ code: OWN + createId(), name, address, phone }));
  }

  async #handleFile(event: Event): Promise<void> {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (!file) return;
    const schools = await file
      .arrayBuffer()
      .then(readDuoSchools, () => [])
      .catch(() => []);
    const isRead = schools.length > 0;
    this.#file = { name: file.name, isRead };
    if (isRead) {
      this.#schools = schools;
      this.#failed = false;
    }
    this.requestUpdate();
  }

  async #loadAgain(): Promise<void> {
    await this.#loadSample();
    this.focusOn(this.#failed ? '[name=again]' : '[type=search]');
  }

  async #loadSample(): Promise<void> {
    try {
      const response = await fetch('./samples/duo-secondary-schools.sample.csv');
      if (!response.ok) throw new Error(response.statusText);
      const schools = await readDuoSchools(await response.arrayBuffer());
      // A file that was chosen meanwhile stays.
      if (!this.#file?.isRead) this.#schools = schools;
      this.#failed = false;
    } catch {
      this.#failed = !this.#file?.isRead;
    }
    this.requestUpdate();
  }
}

customElements.define('portal-school-search', SchoolSearchElement);
