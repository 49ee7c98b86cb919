import '@driehoek/elements/contact-calendar/define';
import type {
  AttendanceChangeEvent,
  ContactCalendarElement,
  EntryActionEvent,
  EntryDraftEvent,
  EntryOffer,
  EntrySelectEvent,
} from '@driehoek/elements/contact-calendar';
import {
  beginOf,
  type CalendarEntry,
  type Region,
  REGIONS,
  SCHOOL_HOLIDAYS_SOURCE,
  schoolHolidays,
} from '@driehoek/sdk/contact-calendar';
import {
  formatDate,
  formatSchoolYear,
  isHousehold,
  may,
  mayChange,
  nextSchoolYear,
  partyOf,
  type WishCounts,
} from '@driehoek/sdk/shared';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { familyOf, listPupils } from '../family/family.js';
import { mayWithFamily, readerOf } from '../family/reader.js';
import { wordsOf } from '../pages.js';
import { renderWishesLink } from '../preferences/wishes-link.js';
import type { AttendanceAnswer } from '../records.js';
import { addressOf } from '../route.js';
import { SCHOOL_NAME } from '../school.js';
import { PortalElement } from '../shared/portal-element.js';
import { GROUP } from './example-entries.js';
import { listAnswersOf, ownByOf } from './own-answers.js';
import { isTalk } from './prepare-talk.js';
import { changeAnswers, joinLayers, type Layers, splitLayers, withOwnAnswers, withTotals } from './plan-layers.js';
import './year-moment.js';

/** The year of the school and its class: staff make it, families read it and say who comes. */
export class YearPageElement extends PortalElement {
  static override properties = { ...PortalElement.properties, entry: { attribute: false } };

  /** The id of the moment of which it shows what it comes from and what came of it; the one last opened when left out. */
  declare entry: string | undefined;

  #year: string | undefined;
  #opened: string | undefined;
  #wishes: WishCounts | undefined;
  /** For whom, and after which change, the wishes were counted. */
  #countedFor: readonly unknown[] = [];

  /** Who comes by a link for another moment sees that one. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('entry')) this.#opened = undefined;
    void this.#countWishes();
  }

  protected override render(): TemplateResult {
    const { translator: translate, state } = this;
    const year = this.#schoolYear;
    // Without the class, since what staff bring in from a file is the school's.
    const { group: _group, ...joined } = joinLayers(state.layersOf(year));
    const isStaff = mayChange(readerOf(state), 'year-plan');
    const seesTotals = may(readerOf(state), 'year-plan', 'see-totals');
    const isCounted = seesTotals && !state.session.person;
    const plan = isCounted
      ? withTotals(joined, state.attendance, this.#families)
      : withOwnAnswers(joined, this.#ownAnswers);
    const shown = this.#opened ?? this.entry;
    const entry = plan.entries.find(({ id }) => id === shown);
    const previous = isStaff && year !== state.thisYear ? joinLayers(state.layersOf(state.thisYear)) : undefined;
    const { title, lead } = wordsOf('year', state);
    return html`
      <h1 tabindex="-1">${translate(title)}</h1>
      <p class="lead off-paper">${lead && translate(lead)}</p>
      ${isStaff ? this.#renderStaff(year, joined.region) : nothing}
      ${may(readerOf(state), 'contact-preferences', 'answer') ? renderWishesLink(translate) : nothing}
      <portal-clashes .state=${state} .about=${[{ kind: 'year-plan' }, { kind: 'attendance' }]}></portal-clashes>
      ${keyed(
        `${year} ${isStaff}`,
        html`<dh-contact-calendar
          .value=${plan}
          .previous=${previous}
          .drafts=${state.formDrafts.find(({ id }) => id === year)?.drafts}
          group=${GROUP}
          school=${SCHOOL_NAME}
          .entry=${this.entry}
          .offers=${this.#offers}
          .preferences=${isStaff ? this.#wishes : undefined}
          @change=${this.#keep}
          @dh-entry-draft=${this.#keepDrafts}
          @dh-attendance-change=${this.#answer}
          @dh-entry-select=${this.#open}
          @dh-entry-action=${this.#act}
        ></dh-contact-calendar>`,
      )}
      ${entry ? keyed(entry.id, html`<portal-year-moment .state=${state} .entry=${entry}></portal-year-moment>`) : nothing}
    `;
  }

  /** This year, unless somebody plans the next or comes for a moment in it. */
  get #schoolYear(): string {
    const { thisYear } = this.state;
    const next = nextSchoolYear(thisYear);
    const isInNext = () => joinLayers(this.state.layersOf(next)).entries.some(({ id }) => id === this.entry);
    return this.#year ?? (this.entry && isInNext() ? next : thisYear);
  }

  /** The families of the class, for the teacher alone: who is not of the class does not know which of them come. */
  get #families(): { id: string; name: string; group: string }[] {
    const { state } = this;
    if (!may(readerOf(state), 'year-plan', 'see-families', { group: GROUP })) return [];
    return listPupils(state).map(({ id, name }) => ({ id, name, group: GROUP }));
  }

  #renderStaff(year: string, region: Region): TemplateResult {
    const { translator: translate, state, language } = this;
    const years = [state.thisYear, nextSchoolYear(state.thisYear)];
    const isKnown = schoolHolidays(year, region) !== undefined;
    const source = translate('portal.year.holidays-source', {
      date: formatDate(SCHOOL_HOLIDAYS_SOURCE.checkedOn, language),
    });
    return html`<div class="choices">
        <label>
          <span>${translate('portal.school-year')}</span>
          <select class="field" @change=${this.#handleYear}>
            ${years.map((each) => html`<option value=${each} ?selected=${each === year}>${formatSchoolYear(each)}</option>`)}
          </select>
        </label>
        <label>
          <span>${translate('portal.year.region')}</span>
          <select class="field" aria-describedby="holidays-source" @change=${this.#handleRegion}>
            ${REGIONS.map((each) => html`<option value=${each} ?selected=${each === region}>${translate(`portal.year.region.${each}`)}</option>`)}
          </select>
        </label>
      </div>
      <p id="holidays-source" class="hint soft">${isKnown ? source : translate('portal.year.holidays-unknown')}</p>`;
  }

  /** Counts what households like anew, for another visitor and after a change of which this one hears. */
  async #countWishes(): Promise<void> {
    const { reader, preferences, session, thisYear: schoolYear, visitor } = this.state;
    const { minGroupSize } = visitor;
    const asked = [reader, preferences, minGroupSize];
    if (asked.every((each, index) => each === this.#countedFor[index])) return;
    // Nobody is shown what was counted for another.
    if (reader !== this.#countedFor[0]) this.#wishes = undefined;
    this.#countedFor = asked;
    // Where the count cannot be had, nothing is advised by it.
    const counts = await session.countWishes({ reader, schoolYear, group: GROUP, minGroupSize }).catch(() => undefined);
    if (asked !== this.#countedFor) return;
    this.#wishes = counts;
    this.requestUpdate();
  }

  #keep(event: Event): void {
    const { value } = event.currentTarget as ContactCalendarElement;
    if (!value) return;
    const known = new Set(joinLayers(this.#layers).entries.map(({ id }) => id));
    const [fresh, ...others] = value.entries.filter(({ id }) => !known.has(id));
    // The calendar shows a new moment at once; what can be done with it comes along.
    if (fresh && others.length === 0) this.#opened = fresh.id;
    this.state.keepLayers(splitLayers(value, this.#layers));
  }

  #keepDrafts({ drafts }: EntryDraftEvent): void {
    this.state.keep('entry-drafts', { id: this.#schoolYear, drafts }, { isTyped: true });
  }

  #open({ entry }: EntrySelectEvent): void {
    this.#opened = entry.id;
    this.requestUpdate();
  }

  /** At the moment that asks parents how they find the contact: its questions for a family, its report for who may see that; at a talk the pupils to talk with. */
  readonly #offers = (entry: CalendarEntry): EntryOffer[] => {
    const { state, translator: translate } = this;
    if (entry.cancelled) return [];
    if (entry.kind === 'evaluation') {
      if (partyOf(state.visitor.role) === 'parents')
        return [{ name: 'answer', text: translate('portal.year.evaluation-answer') }];
      return may(readerOf(state), 'report', 'make')
        ? [{ name: 'report', text: translate('portal.year.evaluation-report') }]
        : [];
    }
    return isTalk(entry) && mayWithFamily(state, 'conversation', 'lead')
      ? [{ name: 'talks', text: translate('portal.year.talks') }]
      : [];
  };

  #act({ entry, name }: EntryActionEvent): void {
    const { state } = this;
    if (name === 'talks') return void this.#goToTalks(entry);
    state.chooseInstrument('parent-experience');
    location.hash = addressOf(name === 'report' ? 'report' : 'checklist');
  }

  /** The moment that was pressed may be another than the one last opened. */
  async #goToTalks({ id }: CalendarEntry): Promise<void> {
    this.#opened = id;
    this.requestUpdate();
    await this.updateComplete;
    await this.querySelector('portal-year-moment')?.goToTalks();
  }

  #answer({ entry, coming }: AttendanceChangeEvent): void {
    const { state } = this;
    const family = familyOf(state).id;
    const { party } = readerOf(state);
    const household = isHousehold(party) ? party : undefined;
    const by = ownByOf(state);
    const whose = household ?? by;
    const id = [entry.id, family, ...(whose ? [whose] : [])].join('.');
    const whoseFields = { family, ...(household && { household }), ...(by && { by }) };
    const fresh = { id, ...whoseFields, entry: entry.id, coming, answeredFor: beginOf(entry) };
    for (const answer of changeAnswers(this.#ownAnswers, fresh)) state.keep('attendance', answer);
  }

  get #ownAnswers(): readonly AttendanceAnswer[] {
    return listAnswersOf(this.state);
  }

  get #layers(): Layers {
    return this.state.layersOf(this.#schoolYear);
  }

  #handleYear(event: Event): void {
    this.#year = (event.target as HTMLSelectElement).value;
    this.requestUpdate();
  }

  #handleRegion(event: Event): void {
    const { school, ofClass } = this.#layers;
    const region = (event.target as HTMLSelectElement).value as Region;
    this.state.keepLayers({ school: { ...school, region }, ofClass: { ...ofClass, region } });
  }
}

customElements.define('portal-year', YearPageElement);
