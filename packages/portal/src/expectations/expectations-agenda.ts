import '@driehoek/elements/expectations/define';
import type { PartyNames } from '@driehoek/elements/expectations';
import { type AgendaItem, whenOf } from '@driehoek/sdk/conversation';
import type { ExpectationsRound, RoundParty } from '@driehoek/sdk/expectations';
import { formatMoment, partyOf } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { createConversation } from '../conversations/create-conversation.js';
import { isOpen, keepChanges, listSeen, sortConversations } from '../conversations/family-conversations.js';
import { nameTalk } from '../conversations/name-talk.js';
import { familyOf } from '../family/family.js';
import { mayWithFamily } from '../family/reader.js';
import type { FamilyConversation } from '../records.js';
import { addressOf } from '../route.js';
import { createId } from '../shared/create-id.js';
import { PortalElement } from '../shared/portal-element.js';
import { isWaiting } from './rounds.js';
import { starterOf } from '../conversations/staff-name.js';

/** How long a new progress talk takes, in minutes. */
const NEW_TALK_MINUTES = 25;

/**
 * The comparison of what was handed in, from which points are added to the agenda of a conversation; what the school said
 * that it can and cannot do goes along when the school adds them.
 */
export class ExpectationsAgendaElement extends PortalElement {
  static override properties = {
    ...PortalElement.properties,
    round: { attribute: false },
    earlier: { attribute: false },
    party: { attribute: false },
    partyNames: { attribute: false },
  };

  /** The round as the visitor's party may see it. */
  declare round: ExpectationsRound;
  /** The round before it, as the visitor's party may see it. */
  declare earlier: ExpectationsRound | undefined;
  declare party: RoundParty;
  /** What each home of the child is called. */
  declare partyNames: PartyNames;

  /** The id of the conversation whose agenda is filled; `''` for a new one. */
  #chosen: string | undefined;
  #message = '';

  protected override render(): TemplateResult {
    const { translator: translate } = this;
    const open = this.#listOpen();
    const chosen = this.#choose(open);
    return html`
      ${isWaiting(this.round, this.party) ? nothing : this.#renderChoice(open, chosen)}
      <dh-expectations-comparison
        .value=${this.round}
        .earlier=${this.earlier}
        .agenda=${chosen?.agenda ?? []}
        .promises=${chosen?.promises ?? []}
        .minutes=${chosen?.minutes ?? NEW_TALK_MINUTES}
        party=${this.party}
        .partyNames=${this.partyNames}
        ?no-agenda=${!this.#hasTalk(open)}
        @dh-agenda-add=${this.#add}
      ></dh-expectations-comparison>
      <p role="status" class="said">
        ${this.#message}${this.#message && chosen ? html` <a href=${addressOf('conversations', chosen.id)}>${translate('portal.expectations.to-talk')}</a>` : nothing}
      </p>
    `;
  }

  #renderChoice(open: readonly FamilyConversation[], chosen: FamilyConversation | undefined): TemplateResult {
    const { translator: translate } = this;
    if (!this.#hasTalk(open)) return html`<p class="note">${translate('portal.expectations.no-talk')}</p>`;
    return html`<div class="choices">
      <label>
        <span>${translate('portal.expectations.agenda-of')}</span>
        <select class="field" name="conversation" @change=${this.#handleChoice}>
          ${open.map((plan) => html`<option value=${plan.id} ?selected=${plan === chosen}>${this.#nameAmong(open, plan)}</option>`)}
          ${this.#isStaff ? html`<option value="" ?selected=${!chosen}>${translate('portal.expectations.new-talk')}</option>` : nothing}
        </select>
      </label>
    </div>`;
  }

  /** What a talk is called; with its day when another that can be chosen is called the same. */
  #nameAmong(open: readonly FamilyConversation[], plan: FamilyConversation): string {
    const { translator: translate, state, language } = this;
    const reader = { role: state.visitor.role, language, thisYear: state.thisYear };
    const name = nameTalk(plan, reader);
    if (!open.some((other) => other !== plan && nameTalk(other, reader) === name)) return name;
    const start = whenOf(plan);
    const when = start ? formatMoment({ start }, language) : [translate('portal.conversations.no-day')];
    return [name, ...when].join(' · ');
  }

  /** Whether there is a talk for the agenda, or staff may begin one. */
  #hasTalk(open: readonly FamilyConversation[]): boolean {
    return open.length > 0 || this.#isStaff;
  }

  get #isStaff(): boolean {
    return mayWithFamily(this.state, 'conversation', 'lead');
  }

  /** Lists what is to come: one that is off, or that the school removed, has no agenda to talk about any more. */
  #listOpen(): FamilyConversation[] {
    const family = familyOf(this.state).id;
    const isToCome = (plan: FamilyConversation) => plan.family === family && isOpen(plan) && !plan.cancelled;
    return sortConversations(listSeen(this.state).filter(isToCome)).open;
  }

  #choose(open: readonly FamilyConversation[]): FamilyConversation | undefined {
    return this.#chosen === '' ? undefined : (open.find(({ id }) => id === this.#chosen) ?? open[0]);
  }

  #handleChoice(event: Event): void {
    this.#chosen = (event.target as HTMLSelectElement).value;
    this.#message = '';
    this.requestUpdate();
  }

  async #add({ items, promises: given }: HTMLElementEventMap['dh-agenda-add']): Promise<void> {
    const { state, translator: translate } = this;
    const by = partyOf(state.visitor.role) ?? 'school';
    // The item belongs to the party that adds it, so that the party may remove it. A new id, because the ids of the
    // bank are the same in every family's round.
    const agenda: AgendaItem[] = items.map((item) => ({ ...item, id: createId(), by }));
    const chosen = this.#choose(this.#listOpen());
    const promises = given.map((promise) => ({ ...promise, id: createId() }));
    if (chosen) {
      const added = promises.length > 0 ? { promises: [...(chosen.promises ?? []), ...promises] } : {};
      keepChanges(state, { ...chosen, agenda: [...chosen.agenda, ...agenda], ...added });
    } else {
      const family = familyOf(state);
      const begin = {
        type: 'progress-talk',
        schoolYear: state.thisYear,
        family: family.id,
        name: family.name,
      } as const;
      const plan = await createConversation({ ...begin, ...starterOf(state), agenda, promises });
      state.keep('conversation', plan);
      this.#chosen = plan.id;
    }
    const added = by === 'pupil' ? 'portal.expectations.added-pupil' : 'portal.expectations.added';
    this.#message =
      items.length > 0 ? translate(added, { count: items.length }) : translate('portal.expectations.added-promises');
    // The pressed button has been removed, so the focus needs a new place.
    if (chosen) this.requestUpdate();
    else await this.focusOn('.said a');
  }
}

customElements.define('portal-expectations-agenda', ExpectationsAgendaElement);
