import {
  addTalkWishes,
  findFollowUp,
  handOverFrom,
  isHandedOver,
  listReleased,
  listTalkWishes,
  setField,
  startFollowUp,
  startFromEarlier,
  type ConversationPlan,
  type ConversationType,
} from '@driehoek/sdk/conversation';
import { loadTexts } from '@driehoek/sdk/i18n';
import { formatDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { FamilyConversation } from '../records.js';
import { addressOf } from '../route.js';
import { createId } from '../shared/create-id.js';
import { PortalElement } from '../shared/portal-element.js';
import { handOverLater, isOpen, keepChanges, listSeen, talkOnIn, withoutFamily } from './family-conversations.js';
import './look-back.js';

/** What staff do after a talk: plan what follows, and look back for themselves. Each next talk is planned once: after that this leads to it. */
export class AfterTalkElement extends PortalElement {
  static override properties = { ...PortalElement.properties, plan: { attribute: false } };

  /** The conversation, as staff may see it. */
  declare plan: FamilyConversation;

  protected override render(): TemplateResult {
    const { translator: translate, plan } = this;
    const given = listReleased(plan).length;
    const later = listReleased(plan).filter((item) => !isHandedOver(plan, item)).length;
    const nextYear = this.#findNext('start-talk');
    const isHard = plan.type === 'difficult-talk' || listTalkWishes(plan).length > 0;
    return html`<p class="actions">
        ${this.#renderNext(
          'follow-up',
          () => this.#keepNext(startFollowUp(withoutFamily(plan), { id: createId(), createId })),
          {
            plan: translate('portal.conversations.follow-up'),
            planned: translate('portal.conversations.to-follow-up'),
          },
        )}
        ${
          isHard
            ? this.#renderNext('difficult-talk', () => this.#planRepair(), {
                plan: translate('portal.after.repair'),
                planned: translate('portal.after.to-repair'),
              })
            : nothing
        }
        ${this.#renderTalkOn()}
        ${
          given > 0 && (nextYear || this.#isTime)
            ? this.#renderNext('start-talk', () => this.#planNextYear(), {
                plan: translate('portal.after.next-year', { count: given }),
                planned: translate('portal.after.to-next-year'),
              })
            : nothing
        }
        ${
          nextYear && isOpen(nextYear) && plan.handedOverAt !== undefined && later > 0
            ? html`<button type="button" class="button" name="hand-over" @click=${() => this.#handOverLater(nextYear)}>
                ${translate('portal.after.hand-over-later', { count: later })}
              </button>`
            : nothing
        }
      </p>
      ${given > 0 && !nextYear && !this.#isTime ? html`<p class="note">${this.#nameDay(given)}</p>` : nothing}
      <portal-look-back .state=${this.state} .conversation=${plan.id}></portal-look-back>`;
  }

  /** Whether the year is far enough to hand over: before that the family may still choose otherwise. */
  get #isTime(): boolean {
    return new Date().toLocaleDateString('sv') >= handOverFrom(this.plan.schoolYear);
  }

  #nameDay(count: number): string {
    const date = formatDate(handOverFrom(this.plan.schoolYear), this.language);
    return this.translator('portal.after.next-year-from', { count, date });
  }

  #renderNext(
    type: ConversationType,
    start: () => void,
    names: { readonly plan: string; readonly planned: string },
  ): TemplateResult {
    const planned = this.#findNext(type);
    if (planned) return html`<a class="button" href=${addressOf('conversations', planned.id)}>${names.planned}</a>`;
    const isFirst = type === 'follow-up';
    return html`<button type="button" class="button ${isFirst ? 'primary' : ''}" name=${type} @click=${start}>${names.plan}</button>`;
  }

  /** What a family asked after the next talk was planned comes on its agenda too, once. */
  #renderTalkOn(): TemplateResult | typeof nothing {
    const { plan } = this;
    const planned = [this.#findNext('follow-up'), this.#findNext('difficult-talk')];
    const next = planned.find((each) => each !== undefined && isOpen(each));
    const count = next ? addTalkWishes(next, plan).agenda.length - next.agenda.length : 0;
    const isAsked = planned.every((each) => !each || addTalkWishes(each, plan) !== each);
    if (!next || count === 0 || !isAsked) return nothing;
    const add = () => {
      talkOnIn(this.state, next, withoutFamily(plan));
      this.focusOn('.actions a');
    };
    return html`<button type="button" class="button" name="talk-on" @click=${add}>
      ${this.translator('portal.after.talk-on', { count })}
    </button>`;
  }

  #findNext(type: ConversationType): FamilyConversation | undefined {
    return findFollowUp(
      listSeen(this.state).filter((each) => each.type === type),
      this.plan,
    );
  }

  async #planRepair(): Promise<void> {
    const { plan } = this;
    const languages = plan.participants.map(({ language = 'nl' }) => language);
    // The plan stores its questions and the names of its phases with the words of everybody who takes part.
    const [{ startRepair }] = await Promise.all([
      import('@driehoek/sdk/conversation/ways'),
      ...[...languages, this.language].map((language) => loadTexts(language, ['question-bank', 'conversation-ways'])),
    ]);
    const today = new Date().toLocaleDateString('sv');
    this.#keepNext(startRepair(withoutFamily(plan), { id: createId(), today }));
  }

  /** What a family gave goes along: after that it is not taken back here any more. */
  #planNextYear(): void {
    const next = startFromEarlier(withoutFamily(this.plan), { id: createId() });
    this.#markHandedOver();
    this.#keepNext(next);
  }

  /** What a family gave after the start talk was begun goes along too. */
  #handOverLater(next: FamilyConversation): void {
    handOverLater(this.state, next, withoutFamily(this.plan));
    this.#markHandedOver();
  }

  #markHandedOver(): void {
    keepChanges(this.state, setField(withoutFamily(this.plan), { handedOverAt: new Date().toISOString() }));
  }

  #keepNext(next: ConversationPlan): void {
    this.state.keep('conversation', { ...next, draft: true, family: this.plan.family });
    location.hash = addressOf('conversations', next.id);
  }
}

customElements.define('portal-after-talk', AfterTalkElement);
