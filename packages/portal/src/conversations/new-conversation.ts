import type { CalendarEntry } from '@driehoek/sdk/contact-calendar';
import { firstDayOf, isAllDay, lastDayOf, listDaysOff } from '@driehoek/sdk/contact-calendar';
import {
  CONVERSATION_TYPES,
  conversationDefaults,
  type ConversationType,
  typeOfMoment,
} from '@driehoek/sdk/conversation';
import type * as ways from '@driehoek/sdk/conversation/ways';
import type { ConversationWay, WordedWay } from '@driehoek/sdk/conversation/ways';
import { loadTexts, localizeText } from '@driehoek/sdk/i18n';
import { formatDay, formatDayTimes, listSharedTimes, suitsTime } from '@driehoek/sdk/shared';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { listPupils, nameOf } from '../family/family.js';
import { listFamilyPreferences } from '../preferences/family-preferences.js';
import type { FamilyConversation } from '../records.js';
import { addressOf } from '../route.js';
import { PortalElement } from '../shared/portal-element.js';
import { joinLayers } from '../year/plan-layers.js';
import { conversationWords } from './conversation-words.js';
import { createConversation } from './create-conversation.js';
import { listSeen } from './family-conversations.js';
import { renderTimeTips } from './time-tips.js';
import { starterOf } from './staff-name.js';

type Ways = typeof ways;

/** A follow-up begins at the talk that it follows. */
const TYPES = CONVERSATION_TYPES.filter((type) => type !== 'follow-up');

/** With which staff begin a conversation, or one at every progress talk of the year. */
export class NewConversationElement extends PortalElement {
  #type: ConversationType = 'start-talk';
  #way: ConversationWay | undefined;
  #said = '';
  /** What was chosen of the family and the time, for what suits it. */
  #chosen: { readonly pupil?: string; readonly start?: string } = {};
  /** The ways of working, loaded when the form is opened. */
  #ways: Ways | undefined;
  #worded: string | undefined;
  #isOpen = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.#isOpen) this.#loadWays();
  }

  protected override render(): TemplateResult {
    const { translator: translate, state, language } = this;
    const words = conversationWords(language);
    const chosen = this.#chosenPupil;
    const moments = this.#listMoments();
    return html`<details class="new" @toggle=${this.#handleToggle}>
        <summary class="strong">${translate('portal.conversations.new')}</summary>
        <form class="new-form" novalidate @submit=${this.#create} @input=${this.#handleInput}>
          ${this.#renderWays()}
          <label>
            <span>${translate('portal.conversations.new.type')}</span>
            <select class="field" name="type" @change=${this.#handleType}>
              ${TYPES.map((type) => html`<option value=${type} .selected=${live(type === this.#type)}>${words(`conversation.type.${type}`)}</option>`)}
            </select>
          </label>
          <label>
            <span>${translate('portal.conversations.new.pupil')}</span>
            <select class="field" name="pupil" required>
              ${chosen === undefined ? html`<option value="" selected>${translate('portal.conversations.new.choose-pupil')}</option>` : nothing}
              ${listPupils(state).map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
            </select>
          </label>
          <label>
            <span>${translate('portal.conversations.new.moment')}</span>
            <select class="field" name="entry" @change=${this.#handleMoment}>
              <option value="">${translate('portal.conversations.new.no-moment')}</option>
              ${moments.map((entry) => html`<option value=${entry.id}>${this.#nameMoment(entry)}</option>`)}
            </select>
          </label>
          <label>
            <span>${translate('portal.conversations.new.start')}</span>
            <input class="field" type="date" name="start" />
          </label>
          <label>
            <span>${translate('portal.conversations.new.time')}</span>
            <input class="field" type="time" name="time" />
          </label>
          ${this.#renderSuits()} ${this.#renderAll(moments)}
          <p><button class="button primary">${translate('portal.conversations.new.go')}</button></p>
        </form>
      </details>
      <p role="status" class="said">${this.#said}</p>`;
  }

  /** The pupil whose family was chosen in this tab, or the only one there is: a talk begins about no other by itself. */
  get #chosenPupil(): string | undefined {
    const pupils = listPupils(this.state);
    const wanted = this.state.visitor.pupil;
    return pupils.length === 1 ? pupils[0]?.id : pupils.find(({ id }) => id === wanted)?.id;
  }

  /** The ways of working, and of the chosen one what it is good for. */
  #renderWays(): TemplateResult | typeof nothing {
    if (!this.#ways) return nothing;
    const { translator: translate, language } = this;
    const choices = this.#ways.listWays({ language });
    const chosen = choices.find(({ id }) => id === this.#way);
    return html`<div class="way">
      <label>
        <span>${translate('portal.conversations.new.way')}</span>
        <select class="field" name="way" @change=${this.#handleWay}>
          <option value="" .selected=${live(!chosen)}>${translate('portal.conversations.new.no-way')}</option>
          ${choices.map(({ id, title }) => html`<option value=${id} .selected=${live(id === this.#way)}>${title}</option>`)}
        </select>
      </label>
      <div role="status">${chosen ? this.#renderWay(chosen) : nothing}</div>
    </div>`;
  }

  #renderWay({ when, how }: WordedWay): TemplateResult {
    return html`<p><strong>${when}</strong></p><p class="soft">${how}</p>`;
  }

  /** That the chosen time suits this family less, and which times do; it stands in nobody's way. */
  #renderSuits(): TemplateResult {
    const { translator: translate, state, language } = this;
    const { pupil = this.#chosenPupil, start = '' } = this.#chosen;
    const wishes = pupil ? listFamilyPreferences(state, pupil) : [];
    const isUnsuited = wishes.some((each) => suitsTime(each, start) === false);
    const times = formatDayTimes(listSharedTimes(wishes), { language });
    return html`<p role="status" class="whole">
      ${isUnsuited ? translate(`portal.preferences.unsuited${times ? '' : '.none'}`, { times }) : nothing}
      ${start ? renderTimeTips(state, [{ when: start, minutes: conversationDefaults(this.#type).minutes }]) : nothing}
    </p>`;
  }

  readonly #handleInput = (event: Event): void => {
    this.#readChosen(event.currentTarget as HTMLFormElement);
  };

  #readChosen(form: HTMLFormElement): void {
    const data = new FormData(form);
    const [day, time] = ['start', 'time'].map((name) => String(data.get(name) ?? ''));
    this.#chosen = { pupil: String(data.get('pupil')), ...(day && { start: time ? `${day}T${time}` : day }) };
    this.requestUpdate();
  }

  /** A talk at every progress moment, as a way of working with several talks a year begins. */
  #renderAll(moments: readonly CalendarEntry[]): TemplateResult | typeof nothing {
    const count = moments.filter(({ kind }) => kind === 'progress-talk').length;
    if (this.#type !== 'progress-talk' || count < 2) return nothing;
    const isUsual = this.#way !== undefined && (this.#ways?.wayDefaults(this.#way).talksPerYear ?? 1) > 1;
    return html`<label class="check">
      <input type="checkbox" name="all" .checked=${isUsual} />
      <span>${this.translator('portal.conversations.new.all', { count })}</span>
    </label>`;
  }

  /** The formal moments of the year that are not over. */
  #listMoments(): CalendarEntry[] {
    const { entries } = joinLayers(this.state.layersOf(this.state.thisYear));
    const today = new Date().toLocaleDateString('sv');
    return entries.filter((entry) => entry.formal && !entry.cancelled && lastDayOf(entry) >= today);
  }

  #nameMoment(entry: CalendarEntry): string {
    return `${formatDay(firstDayOf(entry), this.language)} · ${localizeText(entry.title, this.language)}`;
  }

  #handleToggle(event: Event): void {
    this.#isOpen = (event.target as HTMLDetailsElement).open;
    this.requestUpdate();
  }

  async #loadWays(): Promise<void> {
    const { language } = this;
    if (this.#worded === language) return;
    this.#worded = language;
    await loadTexts(language, ['conversation-ways']);
    this.#ways = await import('@driehoek/sdk/conversation/ways');
    this.requestUpdate();
  }

  #handleType(event: Event): void {
    this.#type = (event.target as HTMLSelectElement).value as ConversationType;
    // A way of working has its own type.
    this.#way = undefined;
    this.requestUpdate();
  }

  #handleWay(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const way = this.#ways?.CONVERSATION_WAYS.find((each) => each === value);
    this.#way = way;
    if (way && this.#ways) this.#type = this.#ways.wayDefaults(way).type;
    this.requestUpdate();
  }

  /** A moment brings its type, its day and its time, which stay to be changed. */
  #handleMoment(event: Event): void {
    const { value, form } = event.target as HTMLSelectElement;
    const entry = this.#listMoments().find(({ id }) => id === value);
    if (!entry || !form) return;
    const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
    field('start').value = firstDayOf(entry);
    field('time').value = isAllDay(entry) ? '' : entry.start.slice(11);
    if (!this.#way) this.#type = typeOfMoment(entry);
    this.#readChosen(form);
    this.requestUpdate();
  }

  async #create(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    // Without a pupil it is about nobody. A day that there is not, such as 31 February, has no value: it would make a talk without a day.
    const wrong = form.querySelector<HTMLElement>('select:invalid, input:invalid');
    if (wrong) {
      this.#said = this.translator(
        wrong.localName === 'select' ? 'portal.conversations.new.no-pupil' : 'portal.tools.no-start',
      );
      this.requestUpdate();
      wrong.focus();
      return;
    }
    const data = new FormData(form);
    const family = String(data.get('pupil'));
    const [day, time] = ['start', 'time'].map((name) => String(data.get(name) ?? ''));
    const moments = this.#listMoments();
    if (data.has('all')) {
      const talks = moments.filter(({ kind }) => kind === 'progress-talk');
      await this.#keepAll(talks, family);
      form.reset();
      return;
    }
    const entry = moments.find(({ id }) => id === data.get('entry'));
    const start = day && time ? `${day}T${time}` : day;
    const plan = await createConversation({ ...this.#begin(family), ...(start && { start }), ...(entry && { entry }) });
    this.state.keep('conversation', plan);
    location.hash = addressOf('conversations', plan.id);
  }

  /** One at each of these moments, but where the family has one already. */
  async #keepAll(talks: readonly CalendarEntry[], family: string): Promise<void> {
    const taken = this.#listOf(family).map(({ from }) => from?.id);
    const open = talks.filter(({ id }) => !taken.includes(id));
    for (const entry of open)
      this.state.keep('conversation', await createConversation({ ...this.#begin(family), entry }));
    this.#said = this.translator('portal.conversations.new.made', { count: open.length });
    this.requestUpdate();
  }

  #begin(family: string) {
    const { state } = this;
    const earlier = this.#listOf(family).at(-1);
    return {
      type: this.#type,
      ...(this.#way && { way: this.#way }),
      schoolYear: state.thisYear,
      family,
      name: nameOf(state, family),
      ...starterOf(state),
      ...(earlier && { earlier }),
      wishes: listFamilyPreferences(state, family),
      daysOff: listDaysOff(joinLayers(state.layersOf(state.thisYear))),
    };
  }

  #listOf(family: string): FamilyConversation[] {
    return listSeen(this.state).filter((plan) => plan.family === family);
  }
}

customElements.define('portal-new-conversation', NewConversationElement);
