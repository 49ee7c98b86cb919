import '@driehoek/elements/checklist/define';
import type { ChecklistElement } from '@driehoek/elements/checklist';
import { hasSameMeaning, type Instrument, listItems } from '@driehoek/sdk/checklist';
import { formatSchoolYear, may } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { readerOf } from '../family/reader.js';
import { offers, wordsOf } from '../pages.js';
import type { Person } from '../records.js';
import { roleTexts } from '../role-texts.js';
import { listSchoolYears } from '../school.js';
import { PortalElement } from '../shared/portal-element.js';
import { renderUndo, type Undo } from '../shared/undo.js';
import { renderAudience } from './audience-note.js';
import { renderInstrumentChoice } from './instrument-choice.js';
import { CHECKLISTS, inLanguages, listInUse } from './instruments.js';
import { linkParts, listPartPages } from './part-pages.js';

/** The page on which one person, or several one after the other, fill in a checklist. */
export class ChecklistPageElement extends PortalElement {
  #undo: Undo | undefined;
  /** The id of the response that the visitor has just finished. */
  #ready: string | undefined;

  protected override render(): TemplateResult {
    const { translator: translate, state } = this;
    const { instrument, response, person } = state;
    const { title, lead } = wordsOf('checklist', state);
    const pages = listPartPages(state);
    return html`
      <h1 tabindex="-1">${translate(title)}</h1>
      <p class="lead">${lead && translate(lead)}</p>
      ${state.session.person ? nothing : this.#renderPeople()}
      ${renderUndo(this.#undo, translate('portal.undo'), this.#restore)}
      ${this.#renderChoices()}
      ${renderAudience(state)}
      ${offers('invite', state) ? html`<p class="off-paper"><a href="#/report/invite">${translate('portal.invite.go')}</a></p>` : nothing}
      ${offers('own-lists', state) ? html`<p><a href="#/checklist/lists">${translate('portal.lists.to')}</a></p>` : nothing}
      <p class="now">
        ${state.session.person ? nothing : translate('portal.checklist.now', { number: person.number, role: this.#roleOf(person) })}
        <span class="soft">${translate('portal.checklist.saved')}</span>
      </p>
      <portal-clashes .state=${state} .about=${[{ kind: 'response', id: response.id }]}></portal-clashes>
      ${keyed(
        response.id,
        html`<dh-checklist
          .instrument=${inLanguages(instrument)}
          .value=${response}
          .wayLinks=${may(readerOf(state), 'report', 'plan-action-points') ? guard([pages.join(' ')], () => linkParts(pages)) : undefined}
          @input=${this.#keep}
          @change=${this.#keep}
          @dh-checklist-complete=${this.#finish}
        ></dh-checklist>`,
      )}
      <div role="status">
        ${
          this.#ready === response.id
            ? html`<p class="note">
                ${translate('portal.checklist.thanks')}
                <a href="#/report">${translate('portal.checklist.to-report')}</a>
                ${state.session.person ? nothing : html`<button type="button" class="link strong" @click=${this.#next}>${translate('portal.checklist.next')}</button>`}
              </p>`
            : nothing
        }
      </div>
    `;
  }

  /** Where nobody signs in, everybody who fills in on this device, and somebody new. */
  #renderPeople(): TemplateResult {
    const { translator: translate, state } = this;
    const { person } = state;
    const isNew = !state.people.includes(person);
    return html`<fieldset class="people">
        <legend>${translate('portal.people.title')}</legend>
        ${offers('try-people', state) ? html`<p class="soft">${translate('portal.checklist.try')}</p>` : nothing}
        ${state.people.map((other) => this.#renderPerson(other, other === person))}
        <div class="person">
          <label>
            <input type="radio" name="person" .checked=${isNew} @change=${this.#startNew} />
            <span>
              <strong>${isNew ? translate('portal.people.name', { number: person.number }) : translate('portal.people.new')}</strong>
              <span class="soft">${isNew ? `${this.#roleOf(person)} · ${translate('portal.people.is-new')}` : translate('portal.people.new-hint', { role: roleTexts(this.language)(`roles.${state.visitor.role}`) })}</span>
            </span>
          </label>
        </div>
      </fieldset>`;
  }

  #renderPerson(person: Person, isCurrent: boolean): TemplateResult {
    const { translator: translate, state } = this;
    const { instrument, visitor } = state;
    const own = state.responses.find(
      (response) =>
        response.respondent === person.id &&
        response.instrument === instrument.id &&
        hasSameMeaning(response.instrumentVersion, instrument) &&
        response.schoolYear === visitor.schoolYear,
    );
    const count = Object.keys(own?.answers ?? {}).length;
    const total = listItems(instrument).length;
    const progress = own?.completedAt
      ? translate('portal.people.ready')
      : translate('portal.people.progress', { count, total });
    const name = translate('portal.people.name', { number: person.number });
    return html`<div class="person">
      <label>
        <input type="radio" name="person" .checked=${isCurrent} @change=${() => state.become(person)} />
        <span><strong>${name}</strong> <span class="soft">${this.#roleOf(person)} · ${progress}</span></span>
      </label>
      <button
        type="button"
        class="link"
        aria-label=${translate('portal.people.remove-name', { name })}
        @click=${() => this.#remove(person)}
      >
        ${translate('portal.remove')}
      </button>
    </div>`;
  }

  #renderChoices(): TemplateResult {
    const { translator: translate, state, language } = this;
    const { visitor, instrument } = state;
    return html`<div class="choices">
      ${renderInstrumentChoice({ chosen: instrument, own: listInUse(state.ownLists), isOffered: (each) => this.#isOffered(each), translate, language }, this.#handleInstrument)}
      <label>
        <span>${translate('portal.school-year')}</span>
        <select class="field" @change=${this.#handleYear}>
          ${listSchoolYears(state.thisYear).map(
            (year) =>
              html`<option value=${year} .selected=${live(year === visitor.schoolYear)}>${formatSchoolYear(year)}</option>`,
          )}
        </select>
      </label>
    </div>`;
  }

  /** Who does not work at school is offered what they are asked, and the one that is chosen. */
  #isOffered(instrument: Instrument): boolean {
    const { state } = this;
    if (instrument.id === state.instrument.id) return true;
    const own = state.ownLists.find(({ id }) => id === instrument.id);
    if (own?.retired === true) return false;
    if (offers('all-lists', state)) return true;
    // A list of the school's own is for who works there, unless it says for whom it is.
    if (own) return instrument.answeredBy === state.person.role;
    return CHECKLISTS.includes(instrument) && (instrument.answeredBy ?? state.person.role) === state.person.role;
  }

  #roleOf({ role }: Person): string {
    return roleTexts(this.language)(`roles.${role}`);
  }

  readonly #startNew = (): void => {
    this.state.become(undefined);
  };

  #keep(event: Event): void {
    const { value } = event.currentTarget as ChecklistElement;
    if (value) this.state.answer(value, { isTyped: event.type === 'input' });
  }

  #finish(event: HTMLElementEventMap['dh-checklist-complete']): void {
    this.state.answer(event.response);
    this.#ready = event.response.id;
    this.requestUpdate();
  }

  async #next(): Promise<void> {
    this.state.become(undefined);
    await this.focusOn('.person:last-child input');
  }

  async #remove(person: Person): Promise<void> {
    const restore = this.state.removePerson(person);
    const name = this.translator('portal.people.name', { number: person.number });
    this.#undo = { message: this.translator('portal.people.removed', { name }), restore };
    await this.focusOn('[data-undo]');
  }

  readonly #restore = (): void => {
    this.#undo?.restore();
    this.#undo = undefined;
    this.focusOn('.person input:checked');
  };

  #handleInstrument(event: Event): void {
    this.state.chooseInstrument((event.target as HTMLSelectElement).value);
  }

  #handleYear(event: Event): void {
    this.state.look({ schoolYear: (event.target as HTMLSelectElement).value });
  }
}

customElements.define('portal-checklist', ChecklistPageElement);
