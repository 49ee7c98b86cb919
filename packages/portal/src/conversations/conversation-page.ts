import '@driehoek/elements/conversation/define';
import type { ConversationPlannerElement, EntryDraftEvent } from '@driehoek/elements/conversation';
import { listDaysOff } from '@driehoek/sdk/contact-calendar';
import { complaintRouteOfCard, findFollowUp, isFromEarlierYear } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { InvalidDataError, isFamily, may, type Reader } from '@driehoek/sdk/shared';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { type ChainPoint, collectChain, listPoints, walkConversation } from '../chain/chain.js';
import { chainSources } from '../chain/chain-sources.js';
import { renderSides } from '../chain/render-chain.js';
import { aboutFamily, mayWithFamily, readerOf } from '../family/reader.js';
import { listFamilyPreferences } from '../preferences/family-preferences.js';
import { titleOf } from '../page-title.js';
import type { FamilyConversation } from '../records.js';
import { addressOf } from '../route.js';
import { exampleCard } from '../school.js';
import { PortalElement } from '../shared/portal-element.js';
import { renderFamilyOnly } from '../shared/refusal.js';
import '../shared/kept-copy.js';
import '../shared/presence.js';
import { type SpotName, stageOf } from '../spots.js';
import { renderUndo, type Undo } from '../shared/undo.js';
import '../together/help-for-talk.js';
import { joinLayers } from '../year/plan-layers.js';
import './after-talk.js';
import './conversation-tools.js';
import { isOpen, keepChanges, keepRead, listSeen, removeConversation, withoutFamily } from './family-conversations.js';
import { noteKept } from './kept-read.js';
import { readerIn } from './reader-in.js';

/** The route of the school itself, with its people. */
const COMPLAINT_ROUTE = complaintRouteOfCard(exampleCard.route);

/** One conversation: prepared, held and rounded off, each with what is theirs, and what it comes from and leads to. */
export class ConversationPageElement extends PortalElement {
  static override properties = {
    ...PortalElement.properties,
    conversation: { attribute: false },
    spot: { attribute: false },
  };

  /** The id of the conversation. */
  declare conversation: string;
  /** Where on the page something is asked. */
  declare spot: SpotName | undefined;

  /** Why the last change could not be kept. */
  #refusal = '';

  /** What puts back the conversation that was removed here. */
  #undo: Undo | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#noteRead);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#noteRead);
    this.state.forgetNotRemoved('conversation', this.conversation);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#noteRead();
  }

  /** What is in a tab that nobody looks at, has been read by nobody: it is once somebody does. */
  readonly #noteRead = (): void => {
    if (document.hidden) return;
    keepRead(this.state, this.conversation);
    const plan = listSeen(this.state).find(({ id }) => id === this.conversation);
    if (plan) noteKept(this.state, plan);
  };

  protected override render(): TemplateResult {
    const { translator: translate, state } = this;
    const plan = listSeen(state).find(({ id }) => id === this.conversation);
    return html`
      <p class="back"><a href=${addressOf('conversations')}>${translate('portal.conversations.back')}</a></p>
      <h1 tabindex="-1">${titleOf({ page: 'conversations', item: this.conversation }, state)}</h1>
      ${plan && !plan.keptFor ? html`<portal-presence .state=${state} .kind=${'conversation'} .record=${plan.id}></portal-presence>` : nothing}
      ${plan ? this.#renderConversation(plan) : this.#renderNone()}
    `;
  }

  /** That it is not there, or no longer, with a way back. */
  #renderNone(): TemplateResult {
    const { translator: translate } = this;
    const why = this.#whyNone;
    const none = why ? html`<p class="note">${translate(why)}</p>` : renderFamilyOnly(this.state);
    return html`${this.#undo ? nothing : none}${renderUndo(this.#undo, translate('portal.tools.undo'), () => this.#restore())}`;
  }

  /** A family can ask the school; staff are told that the talk is gone. Nothing for whom the page is not. */
  get #whyNone() {
    const { role } = this.state.visitor;
    if (isFamily(role)) return `portal.conversations.unknown-${role}` as const;
    return mayWithFamily(this.state, 'conversation', 'see') ? 'portal.conversations.unknown-staff' : undefined;
  }

  #renderConversation(plan: FamilyConversation): TemplateResult {
    const { state } = this;
    const { role } = state.visitor;
    const goesOn = plan.from?.kind === 'conversation' && !isFromEarlierYear(plan);
    const previous = goesOn ? listSeen(state).find(({ id }) => id === plan.from?.id) : undefined;
    const next = findFollowUp(listSeen(state), plan);
    const reader = readerOf(state);
    const place = `${plan.id} ${role} ${reader.party}`;
    // Of a kept copy that is said beside its button.
    const whyBack = plan.keptFor ? undefined : state.whyNotRemoved('conversation', plan.id);
    return html`
      ${whyBack ? html`<p class="note" role="alert">${this.translator(whyBack === 'refused' ? 'portal.tools.came-back' : 'portal.kept.failed')}</p>` : nothing}
      ${
        may(reader, 'conversation', 'lead', aboutFamily(plan.family))
          ? keyed(
              plan.id,
              html`<portal-conversation-tools
                .state=${state}
                .plan=${plan}
                @portal-conversation-remove=${this.#remove}
              ></portal-conversation-tools>`,
            )
          : nothing
      }
      ${isFromEarlierYear(plan) ? html`<p class="note">${this.translator('portal.after.brought')}</p>` : nothing}
      <portal-clashes .state=${state} .about=${[{ kind: 'conversation', id: plan.id }, { kind: 'look-back' }]}></portal-clashes>
      ${keyed(
        place,
        html`<dh-conversation-planner
          .value=${guard([plan], () => withoutFamily(plan))}
          perspective=${role}
          .stage=${stageOf(this.spot)}
          party=${reader.party ?? nothing}
          participant=${readerIn(plan, reader)?.participant ?? nothing}
          .complaintRoute=${COMPLAINT_ROUTE}
          .preferences=${may(reader, 'conversation', 'lead') ? listFamilyPreferences(state, plan.family) : undefined}
          .daysOff=${listDaysOff(joinLayers(state.layersOf(plan.schoolYear)))}
          .previous=${guard([previous], () => previous && withoutFamily(previous))}
          .drafts=${state.formDrafts.find(({ id }) => id === draftsOf(plan.id, reader))?.drafts}
          .next=${guard([next], () => next && withoutFamily(next))}
          @input=${this.#keep}
          @change=${this.#keep}
          @dh-conversation-finish=${this.#keep}
          @dh-entry-draft=${this.#keepDrafts}
        ></dh-conversation-planner>`,
      )}
      <p class="note" role="alert" ?hidden=${this.#refusal === ''}>${this.#refusal}</p>
      ${
        may(readerOf(state), 'conversation', 'lead', aboutFamily(plan.family)) && !isOpen(plan)
          ? keyed(plan.id, html`<portal-after-talk .state=${state} .plan=${plan}></portal-after-talk>`)
          : nothing
      }
      ${
        plan.keptFor
          ? keyed(
              plan.id,
              html`<portal-kept-copy
                .state=${state}
                .kind=${'conversation'}
                .record=${plan.id}
                @portal-kept-remove=${this.#leave}
              ></portal-kept-copy>`,
            )
          : html`<portal-help-for-talk .state=${state} .type=${plan.type}></portal-help-for-talk>`
      }
      ${this.#renderChains(plan)}
    `;
  }

  /** Of the conversation and of all that was put on its agenda or agreed: where it comes from and what came of it. */
  #renderChains(plan: FamilyConversation): TemplateResult | typeof nothing {
    const { translator: translate, state, language } = this;
    const links = collectChain(chainSources(state), language);
    const ofWhole = renderSides(walkConversation(links, plan.id), translate);
    const ofPoints = listPoints(links, plan);
    if (ofWhole === nothing && ofPoints.length === 0) return nothing;
    // Who leads the talk shows it on a screen; that chain is of their own copy.
    const isOwn = may(readerOf(state), 'conversation', 'lead', aboutFamily(plan.family));
    return html`<section class="chains" ?data-own=${isOwn} aria-labelledby="chain-title">
      <h2 id="chain-title">${translate('portal.chain.title')}</h2>
      ${ofWhole}
      ${ofPoints.length > 0 ? html`<ul role="list" class="plain">${ofPoints.map((point) => this.#renderPoint(point))}</ul>` : nothing}
    </section>`;
  }

  #renderPoint({ kind, text, before, after }: ChainPoint): TemplateResult {
    return html`<li data-kind=${kind}>
      <p>
        <span class="soft">${this.translator(`portal.chain.kind.${kind}`)}</span>
        <strong>${localizeText(text, this.language)}</strong>
      </p>
      ${renderSides({ before, after }, this.translator)}
    </li>`;
  }

  #keep(event: Event): void {
    const { value } = event.currentTarget as ConversationPlannerElement;
    if (!value) return;
    const before = this.#refusal;
    try {
      keepChanges(this.state, value, { isTyped: event.type === 'input' });
      this.#refusal = '';
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw error;
      this.#refusal = error.issues.map(({ message }) => message).join(' ');
    }
    if (this.#refusal !== before) this.requestUpdate();
  }

  #keepDrafts({ drafts }: EntryDraftEvent): void {
    const id = draftsOf(this.conversation, readerOf(this.state));
    this.state.keep('entry-drafts', { id, drafts }, { isTyped: true });
  }

  #remove({ conversation }: HTMLElementEventMap['portal-conversation-remove']): void {
    const removed = removeConversation(this.state, conversation.id);
    if (!removed) return;
    const message = this.translator('portal.tools.removed', { name: conversation.pupil ?? '' });
    this.#undo = { message, restore: removed.undo };
    // What could not be removed stands there again, and says so.
    removed.done.catch(() => undefined);
    this.focusOn('[data-undo]');
  }

  /** To the list: what was kept of this conversation goes. */
  #leave(): void {
    location.hash = addressOf('conversations');
  }

  #restore(): void {
    this.#undo?.restore();
    this.#undo = undefined;
    this.focusOn('h1');
  }
}

/** Each party has what it typed for itself. */
const draftsOf = (conversation: string, { role, party }: Reader) => `talk ${conversation} ${party ?? role}`;

customElements.define('portal-conversation', ConversationPageElement);
