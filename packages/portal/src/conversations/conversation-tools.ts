import { listDaysOff } from '@driehoek/sdk/contact-calendar';
import { type ConversationPlan, setField, setWhen, whenOf } from '@driehoek/sdk/conversation';
import { loadTexts } from '@driehoek/sdk/i18n';
import { isLocalDate, isLocalDateTime, partyOf } from '@driehoek/sdk/shared';
import { listGuests, type ParentOffer } from '@driehoek/sdk/parent-offers';
import { html, nothing, type TemplateResult } from 'lit';
import type { FamilyConversation } from '../records.js';
import { PortalElement } from '../shared/portal-element.js';
import { askRemoval, isRemovalWanted, renderRemovalDialog } from '../shared/removal-dialog.js';
import { seenOffers } from '../together/family-offers.js';
import { joinLayers } from '../year/plan-layers.js';
import { isOpen, keepChanges, mayRemove, withoutFamily } from './family-conversations.js';
import { renderTimeTips } from './time-tips.js';

/** Sent as `portal-conversation-remove` when staff want a conversation gone, after they were asked. */
class ConversationRemoveEvent extends Event {
  constructor(readonly conversation: FamilyConversation) {
    super('portal-conversation-remove', { bubbles: true });
  }
}

/** With which staff move and cancel one conversation, and remove what never came to be. */
export class ConversationToolsElement extends PortalElement {
  static override properties = { ...PortalElement.properties, plan: { attribute: false } };

  /** The conversation, as staff may see it. */
  declare plan: FamilyConversation;

  #said = '';
  /** When it is to be, as far as that was filled in, and not chosen yet. */
  #start: string | undefined;

  protected override render(): TemplateResult {
    const { translator: translate, plan } = this;
    const isToCome = isOpen(plan) && !plan.session;
    return html`
      ${isToCome || mayRemove(plan) ? this.#renderTools(isToCome) : nothing} ${this.#renderGuests()}
      <p role="status" class="said">${plan.session ? nothing : this.#said}</p>
      ${renderRemovalDialog(
        {
          id: 'remove-title',
          title: translate('portal.tools.remove.title'),
          text: translate(plan.draft ? 'portal.tools.remove.draft' : 'portal.tools.remove.text'),
        },
        translate,
        this.#handleClose,
      )}
    `;
  }

  /** What can be done with a talk; there is nothing of it once the talk goes on or was held. */
  #renderTools(isToCome: boolean): TemplateResult {
    const { translator: translate, plan, state } = this;
    const { id, minutes } = plan;
    return html`<details class="new">
        <summary>${translate('portal.tools.title')}</summary>
        ${
          isToCome && !plan.cancelled
            ? html`<form class="new-form" novalidate @submit=${this.#move} @input=${this.#handleInput}>
                <label>
                  <span>${translate('portal.tools.start')}</span>
                  <input class="field" type="date" name="start" required .value=${whenOf(plan)?.slice(0, 10) ?? ''} />
                </label>
                <label>
                  <span>${translate('portal.tools.time')}</span>
                  <input class="field" type="time" name="start-time" .value=${plan.start?.slice(11) ?? ''} />
                </label>
                <p role="status" class="whole">
                  ${this.#start && this.#start !== whenOf(plan) ? renderTimeTips(state, [{ id, minutes, when: this.#start }]) : nothing}
                </p>
                <p><button class="button">${translate(whenOf(plan) ? 'portal.tools.move' : 'portal.tools.choose-day')}</button></p>
              </form>`
            : nothing
        }
        <p class="actions">
          ${
            isToCome
              ? html`<button type="button" class="button" @click=${this.#cancel}>
                  ${translate(plan.cancelled ? 'portal.tools.go-on' : 'portal.tools.cancel')}
                </button>`
              : nothing
          }
          ${
            mayRemove(plan)
              ? html`<button type="button" class="button" @click=${this.#ask}>${translate('portal.tools.remove')}</button>`
              : html`<span class="soft">${translate('portal.tools.not-removed')}</span>`
          }
        </p>
      </details>`;
  }

  /** Renders the choice of a parent who offered to be a guest, from another family than that of the talk. */
  #renderGuests(): TemplateResult | typeof nothing {
    const { translator: translate, plan, state } = this;
    const present = plan.participants.filter(({ role }) => partyOf(role) === undefined);
    const isPresent = (guest: ParentOffer) =>
      present.some(({ id, name }) => id === guest.id || (name !== undefined && toName(name) === toName(guest.name)));
    const guests = listGuests(seenOffers(state)).filter((guest) => guest.pupil !== plan.family && !isPresent(guest));
    if (guests.length === 0 || !isOpen(plan) || plan.cancelled || plan.session) return nothing;
    const nameOf = ({ name }: ParentOffer) => name ?? translate('portal.tools.guest-nameless');
    return html`<details class="new">
      <summary>${translate('portal.tools.guest')}</summary>
      <form class="new-form" @submit=${(event: SubmitEvent) => this.#addGuest(event, guests)}>
        <label>
          <span>${translate('portal.tools.guest-who')}</span>
          <select class="field" name="guest" aria-describedby="guest-text">
            ${guests.map((guest) => html`<option value=${guest.id}>${nameOf(guest)}: ${guest.text}</option>`)}
          </select>
        </label>
        <p id="guest-text" class="soft hint">${translate(plan.draft ? 'portal.tools.guest-text-draft' : 'portal.tools.guest-text')}</p>
        <p><button class="button">${translate('portal.tools.guest-choose')}</button></p>
      </form>
    </details>`;
  }

  async #addGuest(event: SubmitEvent, guests: readonly ParentOffer[]): Promise<void> {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement).get('guest');
    const guest = guests.find(({ id }) => id === chosen);
    if (!guest) return;
    const languages = this.plan.participants.map(({ language = 'nl' }) => language);
    // The plan stores the guest's task with the words of everybody who takes part.
    const [{ addExperiencedParent }] = await Promise.all([
      import('@driehoek/sdk/conversation/ways'),
      ...languages.map((language) => loadTexts(language, ['conversation-ways'])),
    ]);
    this.#keep(
      (plan) => addExperiencedParent(plan, { id: guest.id, name: guest.name }),
      this.translator(this.plan.draft ? 'portal.tools.guest-added-draft' : 'portal.tools.guest-added'),
    );
  }

  #move(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const start = readWhen(form);
    if (start === undefined) {
      this.#said = this.translator('portal.tools.no-start');
      this.focusOn(form.querySelector('[name=start]:invalid') ? '[name=start]' : '[name=start-time]');
      return;
    }
    const days = {
      today: new Date().toLocaleDateString('sv'),
      daysOff: listDaysOff(joinLayers(this.state.layersOf(this.plan.schoolYear))),
    };
    const moved = this.plan.draft ? 'portal.tools.moved' : 'portal.tools.moved-known';
    this.#start = undefined;
    this.#keep(
      (plan) => setWhen(plan, start, days),
      this.translator(whenOf(this.plan) ? moved : 'portal.tools.day-chosen'),
    );
  }

  /** What was said of the time before is not so of the one that is filled in. */
  #handleInput(event: Event): void {
    this.#start = readWhen(event.currentTarget as HTMLFormElement);
    this.#said = '';
    this.requestUpdate();
  }

  #cancel(): void {
    const isOff = !this.plan.cancelled;
    const said = this.translator(isOff ? 'portal.tools.cancelled' : 'portal.tools.goes-on');
    this.#keep((plan) => setField(plan, { cancelled: isOff ? true : undefined }), said);
  }

  #keep(change: (plan: ConversationPlan) => ConversationPlan, said: string): void {
    keepChanges(this.state, change(withoutFamily(this.plan)));
    this.#said = said;
    this.requestUpdate();
  }

  #ask(): void {
    askRemoval(this);
  }

  /** Once the dialog is closed: what removes the conversation removes this element with it. */
  readonly #handleClose = (event: Event): void => {
    if (isRemovalWanted(event)) this.dispatchEvent(new ConversationRemoveEvent(this.plan));
  };
}

/** As it is compared: typed by hand it may have other capitals, and spaces around it. */
const toName = (name: string | undefined) => name?.trim().toLocaleLowerCase();

/** Reads when a talk is to be, the time left open where it is; `undefined` while that is not a day, or half typed. */
function readWhen(form: HTMLFormElement) {
  const [day, time] = [...form.querySelectorAll<HTMLInputElement>('[name^=start]')];
  if (!day || !time || time.validity.badInput) return undefined;
  const when = time.value ? `${day.value}T${time.value}` : day.value;
  return isLocalDate(when) || isLocalDateTime(when) ? when : undefined;
}

customElements.define('portal-conversation-tools', ConversationToolsElement);

declare global {
  interface HTMLElementEventMap {
    'portal-conversation-remove': ConversationRemoveEvent;
  }
}
