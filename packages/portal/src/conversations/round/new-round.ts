import { type CalendarEntry, firstDayOf, isAllDay } from '@driehoek/sdk/contact-calendar';
import { CONVERSATION_TYPES, conversationDefaults, type ConversationType } from '@driehoek/sdk/conversation';
import { placePupils, proposeTalkTimes, startConversations, type TalkTimes } from '@driehoek/sdk/conversation/board';
import { localizeText } from '@driehoek/sdk/i18n';
import { formatDay, formatTime, type LocalDateTime, schoolYearOf, suitsTime } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { listFamilyPreferences } from '../../preferences/family-preferences.js';
import { createId } from '../../shared/create-id.js';
import { PortalElement } from '../../shared/portal-element.js';
import { joinLayers } from '../../year/plan-layers.js';
import { listSeen } from '../family-conversations.js';
import { starterOf } from '../staff-name.js';
import { renderTimeTips } from '../time-tips.js';
import { listRoundPupils } from './round-pupils.js';
import { findPeriod, listStarts } from './round-times.js';
import { wordPlaced } from './word-placed.js';

/** When a round begins at a moment of the year that has no time. */
const USUAL_TIME = '13:00';

/** The type of the talks at a moment; `undefined` when it is about something else than a talk with each family. */
const typeOf = ({ kind }: CalendarEntry): ConversationType | undefined =>
  CONVERSATION_TYPES.find((type) => type === kind);

/** With which staff begin a round of talks: at a moment of the year, one after another, with the families of the class. */
export class NewRoundElement extends PortalElement {
  #entry: string | undefined;
  /** What was filled in; the moment's own when left out. */
  #times: { start?: string; minutes?: number; between?: number; every?: number; pause?: number } = {};
  /** Who of school is there, as it was typed; who makes the round when left out. */
  #teacher: string | undefined;
  /** Where, as it was typed; the moment's own place when left out. */
  #place: string | undefined;
  #left: ReadonlySet<string> = new Set();
  /** The ids of the talks that were made last, and who is not in the order of the class among them. */
  #made: { readonly ids: readonly string[]; readonly placed: readonly string[] } = { ids: [], placed: [] };

  protected override render(): TemplateResult {
    const { translator: translate } = this;
    const moments = this.#moments;
    const entry = this.#moment;
    return html`<details class="new">
        <summary class="strong">${translate('portal.round.new')}</summary>
        ${entry ? this.#renderForm(entry, moments) : html`<p class="note">${translate('portal.round.no-moment')}</p>`}
      </details>
      <p role="status" class="said">${this.#renderMade()}</p>`;
  }

  /** What was made, as long as all of it stands ready as it was. */
  #renderMade(): string {
    const { ids, placed } = this.#made;
    const drafts = new Set(listSeen(this.state).flatMap(({ id, draft }) => (draft ? id : [])));
    if (ids.length === 0 || !ids.every((id) => drafts.has(id))) return '';
    return `${this.translator('portal.round.made', { count: ids.length })} ${wordPlaced(placed, this.language)}`.trim();
  }

  /** The names of those who come at a time that suits their family, at another place than in the order of the class. */
  #listPlaced(entry: CalendarEntry): string[] {
    const inOrder = this.#pupilsFor(entry).filter(({ id }) => !this.#left.has(id));
    const starts = this.#startsFor(entry, inOrder.length);
    return this.#chosenFor(entry).flatMap(({ id, name }, index) =>
      inOrder[index]?.id !== id && this.#suits(id, starts[index] ?? '') ? name : [],
    );
  }

  #renderForm(entry: CalendarEntry, moments: readonly CalendarEntry[]): TemplateResult {
    const { translator: translate, language } = this;
    const { start, minutes, between, pause } = this.#timesFor(entry);
    const number = (name: 'minutes' | 'between' | 'every' | 'pause', value: number, min: number) => html`<label>
      <span>${translate(`portal.round.${name}`)}</span>
      <input class="field" type="number" name=${name} required min=${min} max="240" step="1" .value=${String(value)} @input=${this.#handleTimes} />
    </label>`;
    return html`<form class="new-form" @submit=${this.#create}>
      <label>
        <span>${translate('portal.round.moment')}</span>
        <select class="field" name="entry" @change=${this.#handleMoment}>
          ${moments.map(
            (each) =>
              html`<option value=${each.id} ?selected=${each === entry}>${formatDay(firstDayOf(each), language)} · ${localizeText(each.title, language)}</option>`,
          )}
        </select>
      </label>
      <label>
        <span>${translate('portal.round.start')}</span>
        <input class="field" type="datetime-local" name="start" required .value=${start} @input=${this.#handleTimes} />
      </label>
      <label>
        <span>${translate('portal.round.teacher')}</span>
        <input class="field" name="teacher" .value=${this.#teacherName} @input=${this.#handleTeacher} />
      </label>
      <label>
        <span>${translate('portal.round.place')}</span>
        <input class="field" name="place" .value=${this.#placeAt(entry)} @input=${this.#handlePlace} />
      </label>
      ${number('minutes', minutes, 5)} ${number('between', between ?? 0, 0)} ${number('every', pause?.every ?? 8, 1)}
      ${number('pause', pause?.minutes ?? 0, 0)}
      ${this.#renderPupils(entry)} ${this.#renderOutcome(entry)}
    </form>`;
  }

  #renderPupils(entry: CalendarEntry): TemplateResult {
    const pupils = this.#pupilsFor(entry);
    const unsuited = this.#listUnsuited(entry);
    return html`<details class="whole">
      <summary>${this.translator('portal.round.pupils', { count: this.#chosenFor(entry).length })}</summary>
      <div class="pupils">
        ${pupils.map(
          ({ id, name, households }) => html`<label class="check">
            <input type="checkbox" name="pupil" value=${id} .checked=${!this.#left.has(id)} @change=${this.#handlePupil} />
            <span>${name}${(households?.length ?? 1) > 1 ? html` <span class="soft">${this.translator('portal.round.two-homes')}</span>` : nothing}${unsuited.has(id) ? html` <span class="soft">${this.translator('portal.round.unsuited')}</span>` : nothing}</span>
          </label>`,
        )}
      </div>
    </details>`;
  }

  /** From when to when it takes, or why that is not possible. */
  #renderOutcome(entry: CalendarEntry): TemplateResult {
    const { translator: translate, language } = this;
    const count = this.#chosenFor(entry).length;
    const period = findPeriod(count, this.#timesFor(entry));
    const time = (local: LocalDateTime) => formatTime(local.slice(11), language);
    return html`<p role="status">
        ${
          period
            ? translate('portal.round.period', { count, from: time(period.from), to: time(period.to) })
            : translate(count === 0 ? 'portal.round.nobody' : 'portal.round.too-long')
        }
      </p>
      ${period ? this.#renderTips(entry, count) : nothing}
      <p><button class="button primary" ?disabled=${!period}>${translate('portal.round.go')}</button></p>`;
  }

  /** What there is to say of these times, and why somebody is not where the order of the class has them. */
  #renderTips(entry: CalendarEntry, count: number): TemplateResult {
    const talks = this.#startsFor(entry, count).map((when) => ({ ...this.#timesFor(entry), when }));
    const tips = renderTimeTips(this.state, talks);
    return html`<div role="status">${tips === nothing ? nothing : html`<p class="note">${tips}</p>`}</div>
      <p class="soft">${wordPlaced(this.#listPlaced(entry), this.language)}</p>`;
  }

  get #teacherName(): string {
    return this.#teacher ?? starterOf(this.state).staffName ?? '';
  }

  #placeAt({ place }: CalendarEntry): string {
    return this.#place ?? localizeText(place ?? '', this.language);
  }

  /** The moments to come at which the school talks with each family, the first of them first. */
  get #moments(): CalendarEntry[] {
    const { entries } = joinLayers(this.state.layersOf(this.state.thisYear));
    const today = new Date().toLocaleDateString('sv');
    return entries
      .filter((entry) => typeOf(entry) && !entry.cancelled && firstDayOf(entry) >= today)
      .toSorted((a, b) => firstDayOf(a).localeCompare(firstDayOf(b)));
  }

  get #moment(): CalendarEntry | undefined {
    const moments = this.#moments;
    return moments.find(({ id }) => id === this.#entry) ?? moments[0];
  }

  #timesFor(entry: CalendarEntry): TalkTimes {
    const { start, minutes, between = 0, every = 8, pause = 15 } = this.#times;
    const usual = {
      start: isAllDay(entry) ? `${firstDayOf(entry)}T${USUAL_TIME}` : entry.start,
      minutes: conversationDefaults(typeOf(entry) ?? 'progress-talk').minutes,
      pause: { every: 8, minutes: 15 },
    };
    // For all of the class: it stays what it is while somebody chooses with whom.
    const proposed = proposeTalkTimes(this.#pupilsFor(entry).length, usual);
    return {
      start: start ?? proposed.start,
      minutes: minutes ?? proposed.minutes,
      between,
      pause: { every, minutes: pause },
    };
  }

  /** The pupils whose family has no talk at this moment yet. */
  #pupilsFor(entry: CalendarEntry) {
    const conversations = listSeen(this.state);
    const taken = new Set(conversations.filter(({ from }) => from?.id === entry.id).map(({ family }) => family));
    return listRoundPupils(this.state, conversations).filter(({ id }) => !taken.has(id));
  }

  /** The pupils of the round, each at a time that suits the family where that is possible. */
  #chosenFor(entry: CalendarEntry) {
    const chosen = this.#pupilsFor(entry).filter(({ id }) => !this.#left.has(id));
    return placePupils(chosen, this.#startsFor(entry, chosen.length), ({ id }, start) => this.#suits(id, start));
  }

  /** Whether a time suits a family: each home that said so. */
  #suits(family: string, start: LocalDateTime): boolean | undefined {
    const suited = listFamilyPreferences(this.state, family).map((each) => suitsTime(each, start));
    return suited.includes(false) ? false : suited.find((each) => each);
  }

  /** The ids of the pupils whose time does not suit. */
  #listUnsuited(entry: CalendarEntry): ReadonlySet<string> {
    const chosen = this.#chosenFor(entry);
    const starts = this.#startsFor(entry, chosen.length);
    return new Set(
      chosen.filter(({ id }, index) => this.#suits(id, starts[index] ?? '') === false).map(({ id }) => id),
    );
  }

  #startsFor(entry: CalendarEntry, count: number): readonly LocalDateTime[] {
    return listStarts(count, this.#timesFor(entry)) ?? Array.from({ length: count }, () => '');
  }

  #handleMoment(event: Event): void {
    this.#entry = (event.target as HTMLSelectElement).value;
    const { start: _start, minutes: _minutes, ...kept } = this.#times;
    this.#times = kept;
    this.requestUpdate();
  }

  #handleTimes(event: Event): void {
    const { name, value, type } = event.target as HTMLInputElement;
    this.#times = { ...this.#times, [name]: type === 'number' ? Number(value) : value };
    this.requestUpdate();
  }

  #handlePlace(event: Event): void {
    this.#place = (event.target as HTMLInputElement).value;
  }

  #handleTeacher(event: Event): void {
    this.#teacher = (event.target as HTMLInputElement).value;
  }

  #handlePupil(event: Event): void {
    const { value, checked } = event.target as HTMLInputElement;
    this.#left = new Set([...this.#left].filter((id) => id !== value).concat(checked ? [] : [value]));
    this.requestUpdate();
  }

  async #create(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { state } = this;
    const entry = this.#moment;
    if (!entry) return;
    const pupils = this.#chosenFor(entry);
    const placed = this.#listPlaced(entry);
    const type = typeOf(entry) ?? 'progress-talk';
    const { suggestQuestions } = await import('@driehoek/sdk/conversation/questions');
    const teacher = this.#teacherName.trim();
    const { goal, pupilRole } = entry;
    const place = this.#place === undefined ? entry.place : this.#place.trim();
    const times = this.#timesFor(entry);
    const plans = startConversations(
      pupils,
      {
        times,
        type,
        schoolYear: schoolYearOf(times.start.slice(0, 10)),
        from: { kind: 'calendar-entry', id: entry.id },
        ...(goal && { goal }),
        ...(place && { place }),
        ...(pupilRole && { pupilRole }),
      },
      {
        teachers: [{ role: state.visitor.role, ...(teacher && { name: teacher }) }],
        questions: suggestQuestions(type),
        createId,
      },
    );
    for (const [index, plan] of plans.entries()) {
      const family = pupils[index]?.id;
      if (family) state.keep('conversation', { ...plan, family });
    }
    this.#made = { ids: plans.map(({ id }) => id), placed };
    this.#left = new Set();
    const details = this.querySelector('details');
    if (details) details.open = false;
    this.requestUpdate();
  }
}

customElements.define('portal-new-round', NewRoundElement);
