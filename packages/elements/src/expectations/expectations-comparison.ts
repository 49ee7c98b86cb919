import type { AgendaItem } from '@driehoek/sdk/conversation';
import {
  agendaFromComparison,
  compareExpectations,
  compareRounds,
  type ExpectationsRound,
  parseExpectationsRound,
  ROUND_PARTIES,
  type RoundParty,
  sealRound,
} from '@driehoek/sdk/expectations';
import { partyOfReader, readerFromPerspective } from '@driehoek/sdk/shared';
import type { TextConcept } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { DriehoekElement } from '../shared/base-element.js';
import { controls } from '../shared/controls.styles.js';
import { renderIssues } from '../shared/issue-list.js';
import { tokens } from '../shared/tokens.styles.js';
import { triangle } from '../shared/triangle.styles.js';
import { AgendaAddEvent } from './agenda-add-event.js';
import { renderComparison, renderWaiting } from './comparison-view.js';
import { styles } from './expectations-comparison.styles.js';
import { createExpectationsWording } from './expectations-texts.js';
import { whoTriangle } from './who-triangle.styles.js';

/**
 * What parents, school and pupil expect, side by side: what they share first, then what there is to talk about, in order
 * of importance to anybody, then what was not said. It says who is right nowhere, and counts nothing. Before parents,
 * school and the party that looks have handed in, it says only who has not. It seals what it is given for that party, as
 * the server should have done. The page keeps the agenda.
 *
 * @summary Expectations side by side, to talk about.
 * @fires {AgendaAddEvent} dh-agenda-add - The reader wants to talk about one statement, or about all.
 * @fires {DataErrorEvent} dh-error - The value or the earlier round cannot be used.
 * @csspart title - The heading.
 * @csspart waiting - Who has handed in and who has not.
 * @csspart together - What is shared.
 * @csspart to-discuss - What there is to talk about.
 * @csspart item - One statement to talk about.
 * @csspart remark - What a party said in its own words.
 * @csspart moved - What moved since the earlier round.
 * @csspart not-yet-answered - What was not said yet.
 * @csspart error - Why data cannot be used.
 * @cssstate waiting - Not everybody who must has handed in.
 * @cssstate error - The data cannot be used.
 */
export class ExpectationsComparisonElement extends DriehoekElement {
  static override styles = [tokens, controls, triangle, whoTriangle, styles];

  static override properties = {
    value: { attribute: false, noAccessor: true },
    earlier: { attribute: false, noAccessor: true },
    party: { reflect: true },
    agenda: { attribute: false },
  };

  /** Who looks; when left out the side of the provider's `perspective`, and parents without one. */
  declare party: RoundParty | undefined;
  /** The items that are already on the agenda. When left out, the element remembers which items it sent. */
  declare agenda: readonly AgendaItem[] | undefined;

  readonly #given = new Map<'value' | 'earlier', unknown>();
  readonly #rounds = new Map<'value' | 'earlier', ExpectationsRound>();
  #sealedFor: RoundParty | undefined;
  readonly #sent = new Set<string>();
  #toFocus: string | undefined;

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
    const round = this.#party && this.#rounds.get('value');
    const wording = createExpectationsWording(this.language, this.page.texts);
    const { translate } = wording;
    const errors = renderIssues(translate('expectations.view.error'), this.issues);
    const absent = round ? this.#absentFrom(round) : [];
    const isWaiting = absent.some((party) => party === 'parents' || party === 'school' || party === this.#party);
    this.setState('waiting', isWaiting);
    if (!round)
      return html`${errors}${errors === nothing ? html`<p class="soft">${translate('expectations.view.none')}</p>` : nothing}`;
    const present = ROUND_PARTIES.filter((party) => round.parties[party]?.submittedAt);
    return html`${errors}
      <div class="all" role="presentation" @click=${this.#onClick}>
        <h2 part="title">${translate('expectations.view.title')} <span class="year">${round.schoolYear}</span></h2>
        ${isWaiting ? renderWaiting(present, absent, wording) : renderComparison(this.#viewOf(round, absent, wording))}
      </div>`;
  }

  protected override updated(): void {
    // The pressed button disappears once the item is on the agenda; a page may set that later.
    if (!this.#toFocus || this.shadowRoot?.activeElement) return;
    this.renderRoot.querySelector<HTMLElement>(`[data-added="${CSS.escape(this.#toFocus)}"]`)?.focus();
    this.#toFocus = undefined;
  }

  #viewOf(
    round: ExpectationsRound,
    absent: readonly RoundParty[],
    wording: ReturnType<typeof createExpectationsWording>,
  ) {
    const earlier = this.#rounds.get('earlier');
    const comparison = compareExpectations(round);
    return {
      round,
      comparison,
      agenda: agendaFromComparison(comparison),
      added: this.#added,
      absent,
      moved: new Map(
        earlier ? compareRounds(earlier, round).map(({ statementId, movement }) => [statementId, movement]) : [],
      ),
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

  get #added(): ReadonlySet<string> {
    const onAgenda = this.agenda?.flatMap(({ from }) => (from?.kind === 'expectation' ? [from.id] : []));
    return onAgenda ? new Set(onAgenda) : this.#sent;
  }

  /**
   * Lists the parties that have not handed in. Parents and school are expected in every round, the others only when
   * they are in it or are the reader.
   */
  #absentFrom({ parties }: ExpectationsRound): RoundParty[] {
    const expected = new Set<string | undefined>(['parents', 'school', this.#party, ...Object.keys(parties)]);
    return ROUND_PARTIES.filter((party) => expected.has(party) && !parties[party]?.submittedAt);
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
        if (value === undefined || value === null) continue;
        const round = parseExpectationsRound(value, { language: this.language });
        this.#rounds.set(place, sealRound(round, party));
      }
    });
    if (before?.id !== this.#rounds.get('value')?.id) this.#sent.clear();
  }

  #onClick(event: Event): void {
    const button = (event.target as Element).closest('button');
    const round = this.#rounds.get('value');
    if (!button || !round) return;
    const added = this.#added;
    const items = agendaFromComparison(compareExpectations(round)).filter(
      ({ from }) => from && !added.has(from.id) && (button.name === 'add-all' || from.id === button.value),
    );
    for (const { from } of items) if (from) this.#sent.add(from.id);
    this.#toFocus = items[0]?.from?.id;
    this.requestUpdate();
    this.dispatchEvent(new AgendaAddEvent(items));
  }
}
