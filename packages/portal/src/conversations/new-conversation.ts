import type { CalendarEntry } from '@driehoek/sdk/contact-calendar';
import { firstDayOf } from '@driehoek/sdk/contact-calendar';
import { CONVERSATION_TYPES, type ConversationType } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { formatDay, schoolYearOf } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { familyOf, listPupils, nameOf } from '../family/family.js';
import type { FamilyConversation } from '../records.js';
import { addressOf } from '../route.js';
import { PortalElement } from '../shared/portal-element.js';
import { joinLayers } from '../year/plan-layers.js';
import { conversationWords } from './conversation-words.js';
import { createConversation } from './create-conversation.js';
import { listSeen } from './family-conversations.js';

/** A follow-up begins at the talk that it follows. */
const TYPES = CONVERSATION_TYPES.filter((type) => type !== 'follow-up');

/** With which staff begin a conversation, or one at every progress talk of the year. */
export class NewConversationElement extends PortalElement {
  #type: ConversationType = 'start-talk';
  #said = '';

  protected override render(): TemplateResult {
    const { translator: translate, state, language } = this;
    const words = conversationWords(language);
    const family = familyOf(state);
    const moments = this.#listMoments();
    const progress = moments.filter(({ kind }) => kind === 'progress-talk');
    return html`<details class="new">
        <summary class="strong">${translate('portal.conversations.new')}</summary>
        <form class="new-form" @submit=${this.#create}>
          <label>
            <span>${translate('portal.conversations.new.type')}</span>
            <select class="field" name="type" @change=${this.#handleType}>
              ${TYPES.map((type) => html`<option value=${type} ?selected=${type === this.#type}>${words(`conversation.type.${type}`)}</option>`)}
            </select>
          </label>
          <label>
            <span>${translate('portal.conversations.new.pupil')}</span>
            <select class="field" name="pupil">
              ${listPupils(state).map(({ id, name }) => html`<option value=${id} ?selected=${id === family.id}>${name}</option>`)}
            </select>
          </label>
          <label>
            <span>${translate('portal.conversations.new.start')}</span>
            <input class="field" type="datetime-local" name="start" />
          </label>
          <label>
            <span>${translate('portal.conversations.new.moment')}</span>
            <select class="field" name="entry">
              <option value="">${translate('portal.conversations.new.no-moment')}</option>
              ${moments.map((entry) => html`<option value=${entry.id}>${this.#nameMoment(entry)}</option>`)}
            </select>
          </label>
          ${
            this.#type === 'progress-talk' && progress.length > 1
              ? html`<label class="check">
                  <input type="checkbox" name="all" />
                  <span>${translate('portal.conversations.new.all', { count: progress.length })}</span>
                </label>`
              : nothing
          }
          <p><button class="button primary">${translate('portal.conversations.new.go')}</button></p>
        </form>
      </details>
      <p role="status" class="said">${this.#said}</p>`;
  }

  #listMoments(): CalendarEntry[] {
    const { entries } = joinLayers(this.state.layersOf(this.state.thisYear));
    return entries.filter(({ formal, cancelled }) => formal && !cancelled);
  }

  #nameMoment(entry: CalendarEntry): string {
    return `${formatDay(firstDayOf(entry), this.language)} · ${localizeText(entry.title, this.language)}`;
  }

  #handleType(event: Event): void {
    this.#type = (event.target as HTMLSelectElement).value as ConversationType;
    this.requestUpdate();
  }

  async #create(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const family = String(data.get('pupil'));
    const start = String(data.get('start') ?? '');
    const moments = this.#listMoments();
    if (data.has('all')) {
      const talks = moments.filter(({ kind }) => kind === 'progress-talk');
      await this.#keepAll(talks, family);
      form.reset();
      return;
    }
    const entry = moments.find(({ id }) => id === data.get('entry'));
    const plan = await createConversation({ ...this.#begin(family), ...(start && { start }), ...(entry && { entry }) });
    this.state.keep('conversation', start ? { ...plan, schoolYear: schoolYearOf(start.slice(0, 10)) } : plan);
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
    const { role } = state.visitor;
    const name = nameOf(state, family);
    return { type: this.#type, schoolYear: state.thisYear, family, name, role, ...(earlier && { earlier }) };
  }

  #listOf(family: string): FamilyConversation[] {
    return listSeen(this.state).filter((plan) => plan.family === family);
  }
}

customElements.define('portal-new-conversation', NewConversationElement);
