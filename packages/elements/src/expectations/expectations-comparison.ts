import type { AgendaItem, SchoolPromise } from '@driehoek/sdk/conversation';
import {
  agendaFromComparison,
  compareExpectations,
  compareRounds,
  emptyAnswers,
  chooseReopening,
  type ExpectationsRound,
  listExpectedParties,
  orderParties,
  parseExpectationsRound,
  ROUND_PARTIES,
  type RoundParty,
  sealRound,
  selectHousehold,
} from '@driehoek/sdk/expectations';
import { HOUSEHOLDS, type Household, partyOfReader, readerFromPerspective } from '@driehoek/sdk/shared';
import type { TextConcept } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { DriehoekElement } from '../shared/base-element.js';
import { controls } from '../shared/controls.styles.js';
import { isAbsent } from '../shared/is-absent.js';
import { isFocusElsewhere } from '../shared/focus-elsewhere.js';
import { renderIssues } from '../shared/issue-list.js';
import { tokens } from '../shared/tokens.styles.js';
import { triangle } from '../shared/triangle.styles.js';
import { AgendaAddEvent } from './agenda-add-event.js';
import { type AgendaChoice, chooseAgenda } from './agenda-choice-view.js';
import type { ComparisonView } from './comparison-data.js';
import { renderComparison, renderTitle, renderWaiting } from './comparison-view.js';
import { type ExpectationsChoice, ExpectationsChooseEvent } from './expectations-choose-event.js';
import { choices } from './expectations-choices.styles.js';
import { styles } from './expectations-comparison.styles.js';
import { createComparisonWording, type ExpectationsWording } from './expectations-texts.js';
import { isWaiting } from './is-waiting.js';
import { listToAdd } from './list-to-add.js';
import { listUntold } from './list-untold.js';
import { renderHouseholdChoice, renderHouseholds } from './households-view.js';
import { namesOfHouseholds, type PartyNames } from './party-names.js';
import { AGREES, renderReopening } from './reopening-view.js';
import { whoTriangle } from './who-triangle.styles.js';
import { renderUnsent } from './unsent-view.js';
import { wordStatements } from './word-statements.js';

/** How long a talk takes when the page does not say, in minutes. */
const TALK_MINUTES = 30;

/** Whether nobody but who put it there has an item of an agenda. */
const isUnshared = ({ sharedWith = [] }: AgendaItem): boolean => sharedWith.length === 0;

/**
 * What parents, school and pupil expect, side by side: first what all want and all miss, then what they share, then what there is to talk about, in order
 * of importance to anybody, then what was not said. It says who is right nowhere, and counts nothing. Parents come first,
 * and a reader of the family finds its own words before those of others, also when there are none. Before parents,
 * school and the party that looks have handed in, it says only who has not, and who waits since when. It seals what it is
 * given for that party, as the server should have done. Of two households the school and the pupil see one at a time
 * beside their own, so that what is talked about with one home says nothing of the other. The page keeps the agenda, and
 * merges what a party chooses into the whole round.
 *
 * @summary Expectations side by side, to talk about.
 * @fires {AgendaAddEvent} dh-agenda-add - The reader wants to talk about one statement, or about those that were chosen.
 * @fires {ExpectationsChooseEvent} dh-expectations-choose - The reader asks to open answers again, agrees, declines or takes it back; or chooses whether the other household may see its answers.
 * @fires {DataErrorEvent} dh-error - The value or the earlier round cannot be used.
 * @csspart title - The heading.
 * @csspart unsent - What the reader filled in elsewhere while the answers were handed in, and is not.
 * @csspart waiting - Who has handed in and who has not.
 * @csspart turn - Whose turn it is, and since when.
 * @csspart beside - Which of two households is laid beside the reader's answers.
 * @csspart missed - What all want while it does not happen, or not enough.
 * @csspart together - What is shared.
 * @csspart to-discuss - What there is to talk about.
 * @csspart item - One statement to talk about.
 * @csspart happens - Whether it happens now, in the eyes of each.
 * @csspart can-do - What the school can and cannot do.
 * @csspart can - What the school can do, in its words.
 * @csspart cannot - What the school cannot do, in its words.
 * @csspart remark - What a party said in its own words.
 * @csspart own-empty - That the reader filled in nothing.
 * @csspart earlier - What a party handed in before it filled in again.
 * @csspart agenda-choice - What to put on the agenda, with how much fits.
 * @csspart household - Whether the other household may see the answers.
 * @csspart reopening - Opening answers again.
 * @csspart moved - What moved since the earlier round.
 * @csspart not-yet-answered - What was not said yet.
 * @csspart silent - Those that nobody answered.
 * @csspart error - Why data cannot be used.
 * @cssstate waiting - Not everybody who must has handed in.
 * @cssstate error - The data cannot be used.
 */
export class ExpectationsComparisonElement extends DriehoekElement {
  static override styles = [tokens, controls, triangle, whoTriangle, choices, styles];

  static override properties = {
    value: { attribute: false, noAccessor: true },
    earlier: { attribute: false, noAccessor: true },
    party: { reflect: true },
    agenda: { attribute: false },
    promises: { attribute: false },
    household: { reflect: true },
    minutes: { type: Number },
    noAgenda: { type: Boolean, attribute: 'no-agenda' },
    partyNames: { attribute: false },
  };

  /** Who looks; when left out the side of the provider's `perspective`, and parents without one. */
  declare party: RoundParty | undefined;
  /** The items that are already on the agenda. When left out, the element remembers which items it sent. */
  declare agenda: readonly AgendaItem[] | undefined;
  /**
   * What the school can and cannot do that the talk has already. When left out, the element remembers what it sent. The
   * school adds what it said of points that are on the agenda, also when the family put them there.
   */
  declare promises: readonly SchoolPromise[] | undefined;
  /** Which of two households is laid beside the answers of the school or the pupil; the first when left out. */
  declare household: Household | undefined;
  /** How long the talk takes, in minutes: the first statements that fit are chosen for its agenda. */
  declare minutes: number;
  /** Leaves out what puts statements on the agenda, while there is no talk for it. */
  declare noAgenda: boolean;
  /** What the page calls each household, when the round has two. */
  declare partyNames: PartyNames | undefined;

  readonly #given = new Map<'value' | 'earlier', unknown>();
  readonly #rounds = new Map<'value' | 'earlier', ExpectationsRound>();
  #sealedFor: RoundParty | undefined;
  readonly #sent = new Map<string, AgendaItem>();
  readonly #sentPromises = new Map<string, SchoolPromise>();
  /** What the reader ticked or unticked for the agenda, by statement. */
  readonly #ticked = new Map<string, boolean>();
  #toFocus: string | undefined;

  constructor() {
    super();
    this.minutes = TALK_MINUTES;
    this.noAgenda = false;
    this.takeFirst('value');
  }

  /** The round, as the party that looks may see it. */
  get value(): ExpectationsRound | undefined {
    this.#read();
    return this.#rounds.get('value');
  }

  set value(value: ExpectationsRound | undefined) {
    this.#given.set('value', value);
    this.requestUpdate();
  }

  /** An earlier round to lay beside it, as the party that looks may see it. */
  get earlier(): ExpectationsRound | undefined {
    this.#read();
    return this.#rounds.get('earlier');
  }

  set earlier(value: ExpectationsRound | undefined) {
    this.#given.set('earlier', value);
    this.requestUpdate();
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return ['expectations', 'expectation-bank'];
  }

  protected override willUpdate(): void {
    this.#read();
    this.setState('error', this.issues.length > 0);
  }

  protected override render(): TemplateResult {
    const reader = this.#party;
    const round = this.#shown;
    const { value } = this;
    const households = value && namesOfHouseholds(value, reader, this.partyNames);
    const wording = createComparisonWording(this.language, this.page.texts, reader, households);
    const { translate } = wording;
    const errors = renderIssues(translate('expectations.view.error'), this.issues);
    const absent = round ? this.#absentFrom(round) : [];
    const waits = round !== undefined && isWaiting(round, absent, reader);
    this.setState('waiting', waits);
    if (!round || !reader)
      return html`${errors}${errors === nothing ? html`<p class="soft">${translate('expectations.view.none')}</p>` : nothing}`;
    return html`${errors}
      <div class="all" role="presentation" @click=${this.#onClick} @change=${this.#onChange}>
        ${renderTitle(round, wording)} ${renderUnsent(value ?? round, reader, wording, false)}
        ${renderHouseholds(this.#household, wording)}
        ${
          waits
            ? renderWaiting(round, reader, absent, wording)
            : renderComparison(this.#viewOf(round, reader, absent, wording))
        }
        ${renderHouseholdChoice(round, reader, wording)} ${renderReopening(value ?? round, reader, wording)}
      </div>`;
  }

  protected override updated(): void {
    // The pressed button disappears once the item is on the agenda; a page may set that later.
    if (!this.#toFocus || this.shadowRoot?.activeElement) return;
    if (!isFocusElsewhere(this))
      this.renderRoot.querySelector<HTMLElement>(`[data-added="${CSS.escape(this.#toFocus)}"]`)?.focus();
    this.#toFocus = undefined;
  }

  #viewOf(
    round: ExpectationsRound,
    reader: RoundParty,
    absent: readonly RoundParty[],
    wording: ExpectationsWording,
  ): ComparisonView {
    const given = this.#rounds.get('earlier');
    const household = this.#household;
    const earlier = given && household ? selectHousehold(given, household) : given;
    const comparison = compareExpectations(round);
    const textOf = wordStatements(round, reader);
    const added = this.#added;
    const toAdd = listToAdd(comparison, added, textOf);
    const untold = listUntold(comparison, reader, this.#known, textOf).filter(({ from }) => from && added.has(from.id));
    return {
      round,
      reader,
      comparison,
      agenda: agendaFromComparison(comparison, { textOf }),
      choice: this.#choiceOf(toAdd),
      added,
      untold: new Set(untold.flatMap(({ from }) => from?.id ?? [])),
      unshared: new Set(this.agenda?.filter(isUnshared).flatMap(({ from }) => from?.id ?? [])),
      textOf,
      noAgenda: this.noAgenda,
      absent,
      moved: new Map(earlier ? compareRounds(earlier, round).map((each) => [each.statementId, each]) : []),
      earlierYear: earlier?.schoolYear,
      wording,
    };
  }

  /**
   * The party of the reader; `undefined` for a reader without a party, such as somebody from outside, who sees no
   * answers.
   */
  get #party(): RoundParty | undefined {
    const party = ROUND_PARTIES.find((known) => known === this.party);
    return party ?? partyOfReader(readerFromPerspective(this.page.perspective));
  }

  /** The household that is laid beside the reader's answers; `undefined` when there is nothing to choose. */
  get #household(): Household | undefined {
    const parties = this.#rounds.get('value')?.parties;
    const isOwn = HOUSEHOLDS.some((household) => household === this.#party);
    if (isOwn || !parties?.parents || !parties['parents-2']) return undefined;
    return this.household === 'parents-2' ? 'parents-2' : 'parents';
  }

  /** The round as it is shown: of two households, one at a time. */
  get #shown(): ExpectationsRound | undefined {
    const round = this.#party && this.#rounds.get('value');
    const household = this.#household;
    return round && household ? selectHousehold(round, household) : round;
  }

  /** What may go on the agenda beside what is there; items that were sent count while the page says nothing of its own. */
  #choiceOf(toAdd: readonly AgendaItem[]): AgendaChoice {
    const minutes = this.minutes > 0 ? this.minutes : TALK_MINUTES;
    return chooseAgenda(toAdd, this.#ticked, minutes, this.agenda ?? [...this.#sent.values()]);
  }

  /** What the school can and cannot do that the talk has, or that was sent while the page says nothing of it. */
  get #known(): readonly SchoolPromise[] {
    return this.promises ?? [...this.#sentPromises.values()];
  }

  get #added(): ReadonlySet<string> {
    const onAgenda = this.agenda?.flatMap(({ from }) => (from?.kind === 'expectation' ? [from.id] : []));
    return new Set(onAgenda ?? this.#sent.keys());
  }

  /** Lists the parties that have not handed in, the reader too when it is not in the round. */
  #absentFrom(round: ExpectationsRound): RoundParty[] {
    const expected = new Set([...listExpectedParties(round), ...(this.#party ? [this.#party] : [])]);
    return orderParties([...expected], this.#party).filter((party) => !round.parties[party]?.submittedAt);
  }

  /** Reads the properties that the page has set, and seals them so that only what the party may see is kept. */
  #read(): void {
    const party = this.#party;
    if (this.#sealedFor !== party) {
      this.#sealedFor = party;
      for (const [place, round] of this.#rounds) this.#rounds.set(place, sealRound(round, party));
    }
    if (this.#given.size === 0) return;
    const given = [...this.#given];
    this.#given.clear();
    const before = this.#rounds.get('value');
    this.readData(() => {
      for (const [place, value] of given) {
        this.#rounds.delete(place);
        if (isAbsent(value)) continue;
        this.#rounds.set(place, sealRound(parseExpectationsRound(value, { language: this.language }), party));
      }
    });
    if (before?.id === this.#rounds.get('value')?.id) return;
    this.#sent.clear();
    this.#sentPromises.clear();
    this.#ticked.clear();
  }

  #onClick(event: Event): void {
    const button = (event.target as Element).closest('button');
    const round = this.#shown;
    if (!button || !round) return;
    const about = ROUND_PARTIES.find((party) => party === button.value);
    if (about && Object.hasOwn(AGREES, button.name)) {
      this.#choose({ kind: 'reopening', about, agrees: AGREES[button.name] });
      return;
    }
    const added = this.#added;
    const textOf = wordStatements(round, this.#party);
    const comparison = compareExpectations(round);
    const toAdd = listToAdd(comparison, added, textOf);
    const { chosen } = this.#choiceOf(toAdd);
    const isWanted = ({ from }: AgendaItem | SchoolPromise) =>
      from !== undefined && (button.name === 'add-all' ? chosen.has(from.id) : from.id === button.value);
    const items = toAdd.filter(isWanted);
    const promises = listUntold(comparison, this.#party, this.#known, textOf).filter(isWanted);
    for (const item of items) if (item.from) this.#sent.set(item.from.id, item);
    for (const promise of promises) this.#sentPromises.set(promise.id, promise);
    this.#toFocus = (items[0] ?? promises[0])?.from?.id;
    this.requestUpdate();
    this.dispatchEvent(new AgendaAddEvent(items, promises));
  }

  #onChange(event: Event): void {
    const { name, value, checked } = event.target as HTMLInputElement;
    if (name === 'choose') this.#ticked.set(value, checked);
    else if (name === 'household') {
      this.household = value as Household;
      this.#ticked.clear();
    } else if (name === 'open-household') this.#choose({ kind: 'household', open: checked });
    this.requestUpdate();
  }

  /** Tells the page what the reader chose, with its own answers as they are with it. */
  #choose(choice: ExpectationsChoice): void {
    const party = this.#party;
    const round = this.value;
    if (!party || !round) return;
    const answers =
      choice.kind === 'household'
        ? { ...(round.parties[party] ?? emptyAnswers(this.language)), openHousehold: choice.open }
        : chooseReopening(round, { party, about: choice.about, agrees: choice.agrees }, this.moment);
    this.dispatchEvent(new ExpectationsChooseEvent(answers, party, choice));
  }
}
