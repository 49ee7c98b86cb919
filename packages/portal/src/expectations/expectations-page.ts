import '@driehoek/elements/expectations/define';
import type { PartyNames } from '@driehoek/elements/expectations';
import {
  isModeFixed,
  isReopened,
  isRoundSilent,
  listExpectedParties,
  type RoundMode,
  type RoundParty,
  setRoundMode,
} from '@driehoek/sdk/expectations';
import { isFamily, partyOf } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { renderFamilyChoice, renderHouseholdChoice } from '../family/family-choice.js';
import { familyOf, listPupils, nameOf } from '../family/family.js';
import { mayWithFamily, readerOf } from '../family/reader.js';
import { titleOf } from '../page-title.js';
import type { FamilyRound } from '../records.js';
import { PortalElement } from '../shared/portal-element.js';
import { renderFamilyOnly } from '../shared/refusal.js';
import '../shared/presence.js';
import { renderUndo, type Undo } from '../shared/undo.js';
import { newRound } from './example-rounds.js';
import './expectations-agenda.js';
import './remove-round.js';
import { nameHouseholds } from '../family/household-names.js';
import { findRound, handIn, handInAgain, keepAgain, keepChoice, keepDraft, keepRound } from './keep-answers.js';
import { leadOf } from './lead.js';
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
  /** Which pupil the visitor chose, last time the page was drawn, and whether that was here. */
  #chosen: { readonly pupil: string | undefined; readonly isHere: boolean } | undefined;
  /** What puts back the round that was removed here. */
  #undo: (Undo & { readonly round: FamilyRound }) | undefined;

  protected override willUpdate(): void {
    const { pupil } = this.state.visitor;
    this.#chosen = {
      pupil,
      isHere: this.#chosen !== undefined && (this.#chosen.isHere || this.#chosen.pupil !== pupil),
    };
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
    const lead = leadOf(state, round, this.#party);
    return html`
      <h1 tabindex="-1">${titleOf({ page: 'expectations' }, state)}</h1>
      ${
        round && this.#takesPart(round)
          ? html`<portal-presence
              .state=${state}
              .kind=${'expectations-round'}
              .record=${round.id}
              .shownIn=${this.#chosen?.isHere || listPupils(state).length === 1 ? undefined : SHOWN_IN}
            ></portal-presence>`
          : nothing
      }
      ${maySee && (!isFamily(role) || (round && this.#takesPart(round))) ? html`<p class="lead">${lead && translate(lead)}</p>` : nothing}
      ${round ? html`<portal-clashes .state=${state} .about=${[{ kind: 'expectations-round', id: round.id }]}></portal-clashes>` : nothing}
      ${maySee ? this.#renderFamily() : renderFamilyOnly(state)}
    `;
  }

  #renderFamily(): TemplateResult {
    const { translator: translate, state } = this;
    const round = this.#roundOfThisYear;
    // What is left of rounds that the school removed stands beside the round that goes on, and hides none.
    const kept = this.#keptOfThisYear;
    const leave = () => this.focusOn('h1');
    return html`
      <div class="choices">
        ${renderFamilyChoice(state, translate)}
        ${renderHouseholdChoice(state, translate, 'portal.expectations.household')}
      </div>
      ${this.#renderUndo()}
      ${kept.map((each) => keyed(`kept ${each.id} ${this.#party}`, renderKept(each, this.#party, this.#householdNames, state, leave)))}
      ${round ? this.#renderRound(round) : kept.length > 0 ? nothing : this.#renderNone()}
      ${
        mayWithFamily(state, 'expectations', 'start')
          ? renderWaitingFamilies(state.rounds, state, translate, this.language)
          : nothing
      }
    `;
  }

  #renderRound(round: FamilyRound): TemplateResult {
    const party = this.#party;
    const place = `${round.id} ${party}`;
    if (!this.#takesPart(round)) {
      const key = party === 'pupil' ? 'portal.expectations.outside-pupil' : 'portal.expectations.outside';
      return html`<p class="note">${this.translator(key)}</p>`;
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
      ${
        mayStart && isRoundSilent(round, party)
          ? keyed(
              round.id,
              html`<portal-round-remove
                .state=${this.state}
                .round=${round}
                @portal-round-remove=${this.#remove}
              ></portal-round-remove>`,
            )
          : nothing
      }
    `;
  }

  /** What could not be removed is there again, and is not put back. */
  #renderUndo(): TemplateResult {
    const { id, family } = this.#undo?.round ?? {};
    const isGone = family === familyOf(this.state).id && this.#rounds.every((round) => round.id !== id);
    return renderUndo(isGone ? this.#undo : undefined, this.translator('portal.tools.undo'), () => this.#restore());
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
    const rounds = this.#rounds.filter(({ keptFor }) => !keptFor);
    const earlier = rounds.at(rounds.indexOf(round) - 1);
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
    return this.#rounds.findLast(({ schoolYear, keptFor }) => schoolYear === this.state.thisYear && !keptFor);
  }

  /** The rounds that the school removed, of which the visitor's party keeps what it answered. */
  get #keptOfThisYear(): FamilyRound[] {
    return this.#rounds.filter(({ schoolYear, keptFor }) => schoolYear === this.state.thisYear && keptFor);
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

  readonly #keepDraft = (event: Event): void => keepDraft(this.state, event);

  readonly #keepAgain = (event: Event): void => keepAgain(this.state, event);

  readonly #keepChoice = (event: HTMLElementEventMap['dh-expectations-choose']): void => keepChoice(this.state, event);

  #handIn(event: HTMLElementEventMap['dh-expectations-submit']): void {
    if (handIn(this.state, event)) this.focusOn('portal-expectations-agenda');
  }

  #handInAgain(event: HTMLElementEventMap['dh-expectations-submit']): void {
    if (handInAgain(this.state, event)) this.focusOn('portal-expectations-agenda');
  }

  #setMode(round: FamilyRound, mode: RoundMode): void {
    keepRound(this.state, round, setRoundMode(round, mode));
  }

  #remove({ round }: HTMLElementEventMap['portal-round-remove']): void {
    const { state } = this;
    const { revision: _revision, ...record } = findRound(this.state, round) ?? round;
    const message = this.translator('portal.round.removed', { name: nameOf(state, round.family) });
    this.#undo = { round, message, restore: () => state.keep('expectations-round', record) };
    // What could not be removed stands there again, and says so.
    state.remove('expectations-round', round.id).catch(() => undefined);
    this.focusOn('[data-undo]');
  }

  #restore(): void {
    this.#undo?.restore();
    this.#undo = undefined;
    this.focusOn('h1');
  }

  async #start({ parties, mode }: RoundChoice): Promise<void> {
    const { state } = this;
    const family = familyOf(state).id;
    this.#undo = undefined;
    // Never the number of a round that was removed: a home would have its words of that one in this one.
    state.keep('expectations-round', newRound(family, state.thisYear, Date.now(), parties, mode));
    await this.focusOn('h1');
  }
}

/** What shows a round. */
const SHOWN_IN = 'dh-expectations-form, portal-expectations-agenda';

/** Where the form is in which a party fills in again. */
const againAt = (place: string) => `again ${place}`;

customElements.define('portal-expectations', ExpectationsPageElement);
