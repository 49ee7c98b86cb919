import { DEFAULT_MIN_GROUP_SIZE } from '@driehoek/sdk/checklist';
import { addDays, formatDate, formatSchoolYear, type Role } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { CHECKLISTS } from '../checklist/instruments.js';
import { readerOf } from '../family/reader.js';
import { ROLES_HERE, roleTexts } from '../role-texts.js';
import { PortalElement } from '../shared/portal-element.js';
import { type Invitation, type Invitations, RoundClosedError } from './invitations.js';
import { nameInstrument, renderCards } from './invite-sheet.js';
import { findCodes, keepCodes, notePrinted } from './made-codes.js';

/** As many as may be made at once, and how many and how long are proposed. */
const MOST_CODES = 500;
const USUAL_CODES = 25;
const USUAL_DAYS = 14;

const today = () => new Date().toLocaleDateString('sv');

/** The page on which the school invites a group to a checklist, prints the codes, and reads how many of how many answered: never who. */
export class InvitePageElement extends PortalElement {
  #list: readonly Invitation[] | undefined;
  /** How many answers of a group the report needs to show it. */
  #least = DEFAULT_MIN_GROUP_SIZE;
  /** The id of the invitation whose codes are shown. */
  #shown: string | undefined;
  /** The id of the invitation of which was asked to end it. */
  #ending: string | undefined;
  #isBusy = false;
  #failed: 'make' | 'closed' | 'list' | 'end' | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#read();
  }

  protected override render(): TemplateResult {
    const { translator: translate } = this;
    const { invitations } = this.state.session;
    return html`
      <p class="back"><a href="#/report">${translate('portal.invite.back')}</a></p>
      <h1 tabindex="-1">${translate('portal.invite.title')}</h1>
      ${
        invitations
          ? html`<p class="lead">${translate('portal.invite.lead')}</p>
              ${this.#renderForm()} ${this.#renderList()} ${this.#renderSheet()} ${this.#renderDialog()}`
          : html`<p class="note">${translate('portal.invite.no-server')}</p>`
      }
    `;
  }

  #renderForm(): TemplateResult {
    const { translator: translate, state, language } = this;
    const { instrument } = state;
    const first = CHECKLISTS.find(({ id }) => id === instrument.id) ?? CHECKLISTS[0];
    const role = first?.answeredBy ?? 'class-teacher';
    return html`<section aria-labelledby="invite-new">
      <h2 id="invite-new">${translate('portal.invite.new')}</h2>
      <form class="new-form" @submit=${this.#make}>
        <label>
          <span>${translate('portal.instrument')}</span>
          <select class="field" name="instrument" aria-describedby="invite-other-lists" @change=${this.#proposeRole}>
            ${CHECKLISTS.map((each) => html`<option value=${each.id} ?selected=${each === first}>${nameInstrument({ instrument: each.id }, language)}</option>`)}
          </select>
        </label>
        <label>
          <span>${translate('portal.invite.role')}</span>
          <select class="field" name="role">
            ${ROLES_HERE.map((each) => html`<option value=${each} ?selected=${each === role}>${roleTexts(language)(`roles.${each}`)}</option>`)}
          </select>
        </label>
        <label>
          <span>${translate('portal.invite.group')}</span>
          <input class="field" name="group" maxlength="100" autocomplete="off" list="invite-groups" />
          <datalist id="invite-groups">
            ${(readerOf(state).groups ?? []).map((group) => html`<option value=${group}></option>`)}
          </datalist>
        </label>
        <label>
          <span>${translate('portal.invite.count')}</span>
          <input class="field" name="count" type="number" aria-describedby="invite-smallest" required min="1" max=${MOST_CODES} value=${USUAL_CODES} />
        </label>
        <label>
          <span>${translate('portal.invite.until')}</span>
          <input class="field" name="expiresOn" type="date" required min=${today()} value=${addDays(today(), USUAL_DAYS)} />
        </label>
        <p class="whole hint soft" id="invite-other-lists">${translate('portal.invite.other-lists')}</p>
        <p class="whole hint soft" id="invite-smallest">${translate('portal.invite.smallest', { least: this.#least })}</p>
        <p class="whole hint soft">${translate('portal.invite.year', { year: formatSchoolYear(state.thisYear) })}</p>
        <p class="whole"><button class="button primary" ?disabled=${this.#isBusy}>${translate('portal.invite.make')}</button></p>
        <p class="whole" role="alert">${this.#failed === 'make' || this.#failed === 'closed' ? translate(`portal.invite.failed.${this.#failed}`) : nothing}</p>
      </form>
    </section>`;
  }

  #renderSheet(): TemplateResult | typeof nothing {
    const { translator: translate, language } = this;
    const made = this.#shown === undefined ? undefined : findCodes(this.#shown);
    if (!made) return nothing;
    return html`<section id="invitation-sheet" aria-labelledby="invite-sheet">
      <h2 id="invite-sheet" tabindex="-1">${translate('portal.invite.sheet', { count: made.codes.length })}</h2>
      <p>${translate('portal.invite.once')}</p>
      <p><button type="button" class="button primary" @click=${this.#print}>${translate('portal.invite.print')}</button></p>
      ${renderCards(made, language)}
    </section>`;
  }

  #renderList(): TemplateResult {
    const { translator: translate } = this;
    return html`<section aria-labelledby="invite-list">
      <h2 id="invite-list" tabindex="-1">${translate('portal.invite.list')}</h2>
      <p>${translate('portal.invite.counts')}</p>
      <p role="alert">${this.#failed === 'list' || this.#failed === 'end' ? translate(`portal.invite.failed.${this.#failed}`) : nothing}</p>
      ${this.#list?.length === 0 ? html`<p class="soft">${translate('portal.invite.none')}</p>` : nothing}
      <ul role="list" class="plain invitations">
        ${this.#list?.map((each) => this.#renderInvitation(each))}
      </ul>
      <p><button type="button" class="button" @click=${this.#recount}>${translate('portal.invite.recount')}</button></p>
    </section>`;
  }

  #renderInvitation(invitation: Invitation): TemplateResult {
    const { translator: translate, language } = this;
    const { id, schoolYear, role, group, expiresOn, made, used, closed, published } = invitation;
    const about = [
      roleTexts(language)(`roles.${role}`),
      ...(group === null ? [] : [group]),
      formatSchoolYear(schoolYear),
    ].join(' · ');
    const title = nameInstrument(invitation, language);
    const isOver = expiresOn < today();
    const date = formatDate(expiresOn, language);
    const isDone = closed || published;
    const until = translate(isOver ? 'portal.invite.over' : 'portal.invite.open-until', { date });
    const ended = translate(closed ? 'portal.invite.closed' : 'portal.invite.published');
    return html`<li>
      <p>
        <strong>${title}</strong><br />
        ${about}<br />
        <span class="soft">${isDone ? ended : until}</span>
      </p>
      <strong>${translate('portal.invite.used', { used, made })}</strong>
      <span class="actions">
        ${
          findCodes(id) && !isDone
            ? html`<button type="button" class="button" @click=${() => this.#show(id)} aria-label=${translate('portal.invite.show-name', { title, about })}>${translate('portal.invite.show')}</button>`
            : nothing
        }
        ${
          isDone || isOver
            ? nothing
            : html`<button type="button" class="button danger" @click=${() => this.#askToEnd(id)} aria-label=${translate('portal.invite.end-name', { title, about })}>${translate('portal.invite.end')}</button>`
        }
      </span>
    </li>`;
  }

  #renderDialog(): TemplateResult {
    const { translator: translate } = this;
    return html`<dialog aria-labelledby="invite-end">
      <form method="dialog">
        <h2 id="invite-end">${translate('portal.invite.end.title')}</h2>
        <p>${translate('portal.invite.end.text')}</p>
        <p class="actions">
          <button class="button primary" value="keep">${translate('portal.invite.end.keep')}</button>
          <button class="button danger" value="end" @click=${this.#end}>${translate('portal.invite.end.confirm')}</button>
        </p>
      </form>
    </dialog>`;
  }

  /** Who answers what is for one role is proposed when that is chosen. */
  #proposeRole(event: Event): void {
    const select = event.target as HTMLSelectElement;
    const { answeredBy = 'class-teacher' } = CHECKLISTS.find(({ id }) => id === select.value) ?? {};
    const roles = this.querySelector<HTMLSelectElement>('select[name=role]');
    if (roles) roles.value = answeredBy;
  }

  async #make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { state } = this;
    const { invitations } = state.session;
    const said = Object.fromEntries(new FormData(event.target as HTMLFormElement)) as {
      readonly [name: string]: string;
    };
    const instrument = CHECKLISTS.find(({ id }) => id === said['instrument']);
    if (this.#isBusy || !invitations || !instrument) return;
    this.#isBusy = true;
    this.#failed = undefined;
    this.requestUpdate();
    const group = said['group']?.trim();
    const made = await this.#try('make', (all: Invitations) =>
      all.make({
        instrument: instrument.id,
        instrumentVersion: instrument.version,
        schoolYear: state.thisYear,
        role: said['role'] as Role,
        ...(group && { group }),
        count: Number(said['count']),
        expiresOn: said['expiresOn'] ?? '',
      }),
    );
    this.#isBusy = false;
    if (made) {
      keepCodes(made);
      this.#shown = made.id;
    }
    // Where nothing was heard, an invitation may have been made all the same.
    await this.#read();
    await this.focusOn(made ? '#invite-sheet' : '.new-form button');
  }

  /** Does something on the server; `undefined` when that failed, which the page then says. */
  async #try<T>(what: 'make' | 'list' | 'end', act: (invitations: Invitations) => Promise<T>): Promise<T | undefined> {
    const { invitations } = this.state.session;
    try {
      return invitations && (await act(invitations));
    } catch (error) {
      this.#failed ??= error instanceof RoundClosedError ? 'closed' : what;
      return undefined;
    }
  }

  async #read(): Promise<void> {
    const list = await this.#try('list', (invitations) => invitations.list());
    // The newest first.
    if (list) {
      this.#list = list.invitations.toReversed();
      this.#least = list.minGroupSize;
    }
    this.requestUpdate();
  }

  async #recount(): Promise<void> {
    this.#failed = undefined;
    await this.#read();
  }

  #show(id: string): void {
    this.#shown = id;
    void this.focusOn('#invite-sheet');
  }

  #print(): void {
    window.print();
    if (this.#shown !== undefined) notePrinted(this.#shown);
  }

  #askToEnd(id: string): void {
    this.#ending = id;
    this.querySelector('dialog')?.showModal();
  }

  async #end(): Promise<void> {
    const id = this.#ending;
    if (id === undefined) return;
    this.#failed = undefined;
    const isDone = await this.#try('end', async (invitations) => {
      await invitations.end(id);
      return true;
    });
    if (isDone && this.#shown === id) this.#shown = undefined;
    if (isDone) notePrinted(id);
    await this.#read();
    await this.focusOn('#invite-list');
  }
}

customElements.define('portal-invite', InvitePageElement);
