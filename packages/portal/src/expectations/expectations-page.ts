import '@driehoek/elements/expectations/define';
import type { ExpectationsFormElement, PartyNames } from '@driehoek/elements/expectations';
import {
  type ExpectationsRound,
  isModeFixed,
  isReopened,
  listExpectedParties,
  type PartyAnswers,
  type RoundMode,
  type RoundParty,
  saveDraft,
  setRoundMode,
  submitAnswers,
} from '@driehoek/sdk/expectations';
import { isFamily, partyOf } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { renderFamilyChoice } from '../family/family-choice.js';
import { familyOf } from '../family/family.js';
import { mayWithFamily, readerOf } from '../family/reader.js';
import { titleOf } from '../page-title.js';
import { wordsOf } from '../pages.js';
import type { FamilyRound, Visitor } from '../records.js';
import { PortalElement } from '../shared/portal-element.js';
import { renderFamilyOnly } from '../shared/refusal.js';
import '../shared/presence.js';
import { newRound } from './example-rounds.js';
import './expectations-agenda.js';
import { nameHouseholds } from '../family/household-names.js';
import { hasTwoHomes } from '../family/households.js';
import { renderFolded, renderKept, renderOwnAnswers } from './read-back.js';
import { isComplete, isWaiting, listRounds, roundPartyOf } from './rounds.js';
import { renderModeChoice, renderRoundStart, type RoundChoice } from './start-round.js';
import { renderWaitingFamilies } from './waiting-families.js';

/**
 * The page about what parents, pupil and school expect of each other: each party answers alone, and sees the others'
 * answers once both have handed in; in an open round the family reads the school's first. What was handed in is opened again when
 * both agree. The page has of each round what the visitor's party may see.
 */
export class ExpectationsPageElement extends PortalElement {
  /** Whether somebody was in the form that is on its way out, since another tab handed in. */
  #isLeaving = false;
  /** Where somebody types in the form, which stays for as long as they do: what they type is theirs, and not handed in. */
  #typedAt: string | undefined;
  /** Of which round and party the form is. */
  #formAt: string | undefined;

  protected override willUpdate(): void {
    const form = this.querySelector('dh-expectations-form:not([readonly])');
    this.#isLeaving = form?.matches(':focus') === true;
    this.#typedAt = form?.shadowRoot?.activeElement?.matches('textarea') ? this.#formAt : undefined;
    this.#formAt = undefined;
  }

  protected override updated(): void {
    if (this.#isLeaving && document.activeElement === document.body)
      this.querySelector<HTMLElement>('portal-expectations-agenda')?.focus();
  }

  protected override render(): TemplateResult {
    const { translator: translate, state } = this;
    const { role } = state.visitor;
    const maySee = mayWithFamily(state, 'expectations', 'see');
    const round = maySee ? this.#roundOfThisYear : undefined;
    const words = wordsOf('expectations', state);
    const lead = round?.mode === 'open' ? words.leadOpen : words.lead;
    return html`
      <h1 tabindex="-1">${titleOf({ page: 'expectations' }, state)}</h1>
      ${maySee && !round?.keptFor && (!isFamily(role) || (round && this.#takesPart(round))) ? html`<p class="lead">${lead && translate(lead)}</p>` : nothing}
      ${round && this.#takesPart(round) ? html`<portal-presence .state=${state} .kind=${'expectations-round'} .record=${round.id}></portal-presence>` : nothing}
      ${maySee ? this.#renderFamily() : renderFamilyOnly(state)}
    `;
  }

  #renderFamily(): TemplateResult {
    const { translator: translate, state } = this;
    const round = this.#roundOfThisYear;
    return html`
      <div class="choices">
        ${renderFamilyChoice(state, translate)}
        ${this.#renderHouseholds()}
      </div>
      ${round ? this.#renderRound(round) : this.#renderNone()}
      ${
        mayWithFamily(state, 'expectations', 'start')
          ? renderWaitingFamilies(state.rounds, state, translate, this.language)
          : nothing
      }
    `;
  }

  /** Of two homes, the one for which a parent looks; who is signed in has one. */
  #renderHouseholds(): TemplateResult | typeof nothing {
    const { translator: translate, state } = this;
    const mayChoose = partyOf(state.visitor.role) === 'parents' && !state.session.person;
    if (!mayChoose || !hasTwoHomes(state, familyOf(state).id)) return nothing;
    const party = this.#party;
    const names = this.#householdNames;
    return html`<label>
      <span>${translate('portal.expectations.household')}</span>
      <select class="field" name="household" @change=${this.#handleHousehold}>
        ${(['parents', 'parents-2'] as const).map(
          (each) =>
            html`<option value=${each} ?selected=${each === party}>${names[each] ?? translate(`portal.expectations.household.${each}`)}</option>`,
        )}
      </select>
    </label>`;
  }

  #renderRound(round: FamilyRound): TemplateResult {
    const party = this.#party;
    const place = `${round.id} ${party}`;
    if (!this.#takesPart(round)) {
      const key = party === 'pupil' ? 'portal.expectations.outside-pupil' : 'portal.expectations.outside';
      return html`<p class="note">${this.translator(key)}</p>`;
    }
    if (round.keptFor) {
      const leave = () => this.focusOn('h1');
      const kept = renderKept(round, party, this.#householdNames, this.state, leave);
      return html`${keyed(`kept ${place}`, kept)}`;
    }
    const handedIn = round.parties[party]?.submittedAt;
    const mayStart = mayWithFamily(this.state, 'expectations', 'start');
    const isAgain = handedIn !== undefined && (isReopened(round, party) || this.#typedAt === againAt(place));
    return html`
      ${mayStart && !isModeFixed(round) ? renderModeChoice(round.mode, this.translator, (mode) => this.#setMode(round, mode)) : nothing}
      ${isAgain ? this.#renderAgain(round, party, againAt(place)) : nothing}
      ${keyed(place, handedIn && this.#typedAt !== place ? this.#renderHandedIn(round, party, isAgain) : this.#renderForm(round, party, place))}
      ${handedIn && isWaiting(round, party) && !isReopened(round, party) ? keyed(`own ${place}`, this.#renderOwn(round, party)) : nothing}
      ${mayStart && isComplete(round) ? this.#renderStart(round) : nothing}
    `;
  }

  #renderForm(round: FamilyRound, party: RoundParty, place: string): TemplateResult {
    this.#formAt = place;
    return html`<dh-expectations-form
      .value=${round}
      party=${party}
      .partyNames=${this.#householdNames}
      @input=${this.#keepDraft}
      @change=${this.#keepDraft}
      @focusin=${this.#lookAgain}
      @focusout=${this.#lookAgain}
      @dh-expectations-choose=${this.#keepChoice}
      @dh-expectations-submit=${this.#handIn}
    ></dh-expectations-form>`;
  }

  /** Once the focus is where it goes. */
  readonly #lookAgain = (): void => {
    if (this.#typedAt !== undefined) setTimeout(() => this.requestUpdate());
  };

  /** What a party said itself, to read back while the comparison waits for the others; it has no answers before that. */
  #renderOwn(round: FamilyRound, party: RoundParty): TemplateResult {
    return renderOwnAnswers(round, party, this.#householdNames, this.state);
  }

  /** Renders the form in which a party fills in again what both agreed to open. */
  #renderAgain(round: FamilyRound, party: RoundParty, place: string): TemplateResult {
    this.#formAt = place;
    return html`${keyed(
      place,
      html`<dh-expectations-form
        .value=${round}
        party=${party}
        .partyNames=${this.#householdNames}
        @input=${this.#keepAgain}
        @dh-expectations-choose=${this.#keepChoice}
        @focusin=${this.#lookAgain}
        @focusout=${this.#lookAgain}
        @dh-expectations-submit=${this.#handInAgain}
      ></dh-expectations-form>`,
    )}`;
  }

  /** What was handed in, folded while one fills in again: one's own words then stand once, where one works. */
  #renderHandedIn(round: FamilyRound, party: RoundParty, isAgain: boolean): TemplateResult {
    const comparison = this.#renderComparison(round, party);
    if (!isAgain) return comparison;
    return renderFolded(this.translator('portal.expectations.handed-in'), comparison);
  }

  #renderComparison(round: FamilyRound, party: RoundParty): TemplateResult {
    const earlier = this.#rounds.at(this.#rounds.indexOf(round) - 1);
    return html`<portal-expectations-agenda
      tabindex="-1"
      .state=${this.state}
      .round=${round}
      .earlier=${earlier !== round ? earlier : undefined}
      .party=${party}
      .partyNames=${this.#householdNames}
      @dh-expectations-choose=${this.#keepChoice}
    ></portal-expectations-agenda>`;
  }

  /** Renders that nobody asked the visitor anything this year: not that nobody was asked, which a home may not know of the other. */
  #renderNone(): TemplateResult {
    const { translator: translate, state } = this;
    if (mayWithFamily(state, 'expectations', 'start')) return this.#renderStart(undefined);
    const key = partyOf(state.visitor.role) === 'pupil' ? 'portal.expectations.none-pupil' : 'portal.expectations.none';
    return html`<p class="note">${translate(key)}</p>`;
  }

  #renderStart(round: FamilyRound | undefined): TemplateResult {
    return renderRoundStart(round, this.translator, (choice) => this.#start(choice));
  }

  get #rounds(): FamilyRound[] {
    const { state } = this;
    return listRounds(state.rounds, familyOf(state).id);
  }

  get #roundOfThisYear(): FamilyRound | undefined {
    return this.#rounds.findLast(({ schoolYear }) => schoolYear === this.state.thisYear);
  }

  get #householdNames(): PartyNames {
    return nameHouseholds(this.state, familyOf(this.state).id, this.language);
  }

  /** Whether the visitor's party is one of those that answer. */
  #takesPart(round: FamilyRound): boolean {
    return listExpectedParties(round).includes(this.#party);
  }

  get #party(): RoundParty {
    return roundPartyOf(readerOf(this.state));
  }

  /** Finds the round that an element has, as it is now. */
  #roundOf(copy: { readonly id: string } | undefined): FamilyRound | undefined {
    return this.#rounds.find(({ id }) => id === copy?.id);
  }

  /**
   * Stores a draft of the party's own answers. What is typed while another tab hands in is kept beside what was handed in.
   */
  #keepDraft(event: Event): void {
    const { value, party } = event.currentTarget as ExpectationsFormElement;
    const round = this.#roundOf(value);
    const answers = value?.parties[party];
    if (!round || !answers) return;
    const own = round.parties[party];
    // A form that knows that has kept it so itself.
    const late = answers.submittedAt === undefined && own ? { ...own, answers: answers.answers } : answers;
    if (own?.submittedAt !== undefined) this.#mergeAnswers(round, party, late, true);
    else this.#keepRound(round, saveDraft(round, party, answers), event.type === 'input');
  }

  async #handIn(event: HTMLElementEventMap['dh-expectations-submit']): Promise<void> {
    const { party, answers } = event;
    const round = this.#roundOf((event.currentTarget as ExpectationsFormElement).value);
    if (!round) return;
    const own = round.parties[party];
    if (own?.submittedAt !== undefined) this.#mergeAnswers(round, party, { ...own, answers: answers.answers });
    else this.#keepRound(round, submitAnswers(round, party, answers, new Date().toISOString()));
    await this.focusOn('portal-expectations-agenda');
  }

  /** Stores what a party chose about opening answers again, or about the other household. */
  #keepChoice({ party, answers, target }: HTMLElementEventMap['dh-expectations-choose']): void {
    const round = this.#roundOf((target as ExpectationsFormElement).value);
    if (round) this.#mergeAnswers(round, party, answers);
  }

  #keepAgain(event: Event): void {
    const { value, party } = event.currentTarget as ExpectationsFormElement;
    const round = this.#roundOf(value);
    const answers = value?.parties[party];
    const own = round?.parties[party];
    if (!round || !own || !answers) return;
    // What is typed while another tab hands in is kept beside what was handed in; a form that knows that has kept it so itself.
    const isLate = answers.submittedAt !== own.submittedAt;
    this.#mergeAnswers(round, party, isLate && answers.again ? { ...own, again: answers.again } : answers, true);
  }

  async #handInAgain(event: HTMLElementEventMap['dh-expectations-submit']): Promise<void> {
    const { party, answers: again } = event;
    const round = this.#roundOf((event.currentTarget as ExpectationsFormElement).value);
    const before = round?.parties[party];
    if (!round || !before) return;
    this.#mergeAnswers(round, party, { ...before, again });
    await this.focusOn('portal-expectations-agenda');
  }

  /** Stores what a party chose or answered again: the store makes of it what both sides agreed to. */
  #mergeAnswers(round: FamilyRound, party: RoundParty, answers: PartyAnswers, isTyped = false): void {
    this.#keepRound(round, { ...round, parties: { ...round.parties, [party]: answers } }, isTyped);
  }

  #keepRound({ family }: FamilyRound, next: ExpectationsRound, isTyped = false): void {
    this.state.keep('expectations-round', { ...next, family }, { isTyped });
  }

  #setMode(round: FamilyRound, mode: RoundMode): void {
    this.#keepRound(round, setRoundMode(round, mode));
  }

  async #start({ parties, mode }: RoundChoice): Promise<void> {
    const { state } = this;
    const family = familyOf(state).id;
    const number = this.#rounds.filter(({ schoolYear }) => schoolYear === state.thisYear).length + 1;
    state.keep('expectations-round', newRound(family, state.thisYear, number, parties, mode));
    await this.focusOn('h1');
  }

  #handleHousehold(event: Event): void {
    this.state.look({ household: (event.target as HTMLSelectElement).value as NonNullable<Visitor['household']> });
  }
}

/** Where the form is in which a party fills in again. */
const againAt = (place: string) => `again ${place}`;

customElements.define('portal-expectations', ExpectationsPageElement);
