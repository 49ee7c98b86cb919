import {
  type ComplaintRoute,
  type ConversationPlan,
  listConsents,
  nameConversation,
  isHomeUnlisted,
  nameJoined,
  nameLeft,
  whenOf,
} from '@driehoek/sdk/conversation';
import { listLanguages } from '@driehoek/sdk/i18n';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { controls } from '../shared/controls.styles.js';
import type { EntryDraft, EntryDraftEvent } from '../shared/entry-drafts.js';
import { LazyPart } from '../shared/lazy-part.js';
import { tokens } from '../shared/tokens.styles.js';
import type { ConversationAgreementsElement } from './agreements/conversation-agreements.js';
import { ConversationElement } from './conversation-element.js';
import { ConversationFinishEvent } from './conversation-events.js';
import type { ConversationPart } from './conversation-part.js';
import { planner } from './conversation-planner.styles.js';
import { renderKeptTalk } from './kept-talk.js';
import { formatMoved, formatWhen } from './format-when.js';
import { loadRecord, loadRhythm, loadStaff, loadTalk } from './staff-loaders.js';
import { findReached, findStage, isLater, listStages, type Stage } from './stages.js';
import type { SummaryChoice } from './summary-choice.js';
import { TypedPart } from './typed-part.js';

/** The parts of each element that pages can style from outside. */
const EXPORTED = {
  preparation:
    'invitation, advice, sharing, meeting, participants, pupil-role, brought, strengths, expectations, agenda, goals, promises, questions, phases, sheets, difficult, missing',
  talk: 'phase, notes, open-ends, missing',
  agreements:
    'agreements, consent, said, open-ends, next, words, confirmation, talk-on, record, summary, letter, hand-over, missing',
} as const;

/**
 * A conversation between parents, pupil and school: prepared by each, held with a calm view of its phases, and
 * rounded off with agreements that hold. Each sees and changes only what is theirs; give an element on a family's page the
 * copy of `viewForPerspective`, since whatever a page is given is in the page. Terms of the glossary explain themselves.
 * It shows one of three parts, which can also stand alone: `dh-conversation-preparation`, `dh-conversation-talk` and
 * `dh-conversation-agreements`.
 *
 * @summary Prepare, hold and round off a conversation between parents, pupil and school.
 * @fires {InputEvent} input - While the reader types or chooses.
 * @fires {Event} change - Something of the plan was changed: it is in `value`.
 * @fires {ConversationFinishEvent} dh-conversation-finish - Staff round off the conversation.
 * @fires {InvitationSaveEvent} dh-invitation-save - The reader saves the calendar file. Prevent the default to keep it in another way.
 * @fires {HandOverSaveEvent} dh-hand-over-save - A family takes along what it released. Prevent the default to keep it in another way.
 * @fires {EntryDraftEvent} dh-entry-draft - What the reader typed after the talk, and did not send, has changed.
 * @fires {DataErrorEvent} dh-error - The value cannot be used.
 * @csspart moved - When the conversation was to be before it was moved.
 * @csspart joined - Who came into it.
 * @csspart left - Who is not in it any more.
 * @csspart title - The name of the conversation, which a page that names it itself may hide.
 * @csspart stages - The choice of prepare, hold and after.
 * @csspart invitation - What the family does not know yet of the conversation.
 * @csspart advice - What staff may like to think of.
 * @csspart sharing - How much only the reader sees, and the way to share it.
 * @csspart meeting - When, where and what for.
 * @csspart kept - What a party keeps of a talk that goes on without it.
 * @csspart participants - Who takes part.
 * @csspart pupil-role - What the pupil does.
 * @csspart brought - What the family gave along from an earlier school year.
 * @csspart strengths - What goes well.
 * @csspart expectations - What makes it a good conversation for each party.
 * @csspart agenda - What will be talked about.
 * @csspart goals - The goals of a plan of support.
 * @csspart promises - What the school can and cannot do.
 * @csspart questions - The questions to prepare with.
 * @csspart phases - The course of the conversation.
 * @csspart sheets - What can be printed.
 * @csspart difficult - Help for when it gets difficult.
 * @csspart phase - The phase that goes on.
 * @csspart notes - What each party says in it.
 * @csspart said - What each party said, after the talk.
 * @csspart open-ends - What is still open when the talk is rounded off.
 * @csspart agreements - Who does what by when.
 * @csspart consent - What each household says of a plan of support.
 * @csspart next - What follows.
 * @csspart words - The school's few words about the talk.
 * @csspart confirmation - What each party says of it.
 * @csspart talk-on - The wish to talk on.
 * @csspart record - The record that school and family write.
 * @csspart hand-over - What goes along to the next teacher.
 * @csspart summary - The summary, for whom and in which language.
 * @csspart letter - The summary itself.
 * @csspart error - Why the value cannot be used.
 * @csspart missing - The message that a part could not be loaded.
 * @cssstate error - The value cannot be used.
 * @cssstate editable - The reader may change something.
 * @cssstate preparing - It shows the preparation, at which nobody looks along.
 */
export class ConversationPlannerElement extends ConversationElement {
  static override styles = [tokens, controls, planner];

  static override properties: PropertyDeclarations = {
    stage: { type: String },
    previous: { attribute: false },
    next: { attribute: false },
    complaintRoute: { attribute: false },
    drafts: { attribute: false },
  };

  /**
   * The stage of the conversation to show: `prepare`, `hold` or `after`; the one that the conversation has reached when
   * left out. The reader can go to another.
   */
  declare stage: Stage | undefined;
  /**
   * The school's own route for when people do not agree, such as `complaintRouteOfCard` makes of its information card; that of
   * Dutch schools when left out.
   */
  declare complaintRoute: ComplaintRoute | undefined;
  /** What this reader typed after the talk and did not send; see `dh-entry-draft`. Give each reader its own. */
  declare drafts: readonly EntryDraft[] | undefined;
  /** The conversation that this one follows, as the reader may see it: beside its agreements stands who does not agree. */
  declare previous: ConversationPlan | undefined;
  /** The talk that follows this one, as the reader may see it, where there is one: it says when all look back. */
  declare next: ConversationPlan | undefined;

  // What staff need is loaded at once, whatever the stage, in case the network goes; the part that shows it tells when it
  // is missing.
  readonly #talk = new LazyPart(this, { name: 'part.name.talk', load: loadTalk });
  readonly #staff = new LazyPart(this, { name: 'part.name.staff', load: loadStaff });
  readonly #rhythm = new LazyPart(this, { name: 'part.name.rhythm', load: loadRhythm });
  readonly #record = new LazyPart(this, { name: 'part.name.record', load: loadRecord });
  /** Loads which languages there are, of which the summary gives a choice, for the same reason. */
  #listing: Promise<unknown> | undefined;
  /** The stage that the reader went to, for this conversation and until the page asks for another. */
  #chosen: Stage | undefined;
  /** Counts what replaces the plan as it was edited, so that a part begins anew rather than merges it. */
  #generation = 0;
  /** Whether the plan has been shown. */
  #hasBegun = false;
  /** Whether a part shows a plan. */
  #hasPart = false;
  /** The stage that shows, or did last. */
  #shown: Stage = 'prepare';
  /** The stage that the talk had reached when it was shown last, or was changed here. */
  #reached: Stage | undefined;
  readonly #typedPart = new TypedPart(this);

  protected override get summaryChoice(): SummaryChoice {
    const part = this.renderRoot.querySelector<ConversationAgreementsElement>('dh-conversation-agreements');
    return part?.summaryChoice ?? super.summaryChoice;
  }

  protected override planReplaced(): void {
    if (this.#hasPart) this.#generation += 1;
    this.#chosen = undefined;
    this.#hasBegun = false;
    this.#reached = undefined;
  }

  protected override planReset(): void {
    this.#generation += 1;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('stage')) this.#chosen = undefined;
    this.#listing ??= listLanguages();
    if (!this.isStaff) return;
    for (const part of this.#parts) part.preload();
  }

  get #parts(): readonly Pick<LazyPart<never>, 'preload' | 'settled'>[] {
    return [this.#talk, this.#staff, this.#rhythm, this.#record];
  }

  protected override settleParts(): Promise<unknown> {
    return Promise.all([super.settleParts(), ...this.#parts.map(({ settled }) => settled), this.#listing]);
  }

  /** Resolves after the part that shows has been rendered, with what it loads. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.renderRoot.querySelector<ConversationPart>('.part')?.updateComplete;
    return isDone;
  }

  protected override renderPlan(plan: ConversationPlan): TemplateResult {
    return this.#renderShell(plan);
  }

  /** Staff begin a conversation in the preparation. */
  protected override renderEmpty(): TemplateResult {
    return this.#renderShell(undefined);
  }

  /** One template with and without a plan, so that the part in which a conversation is begun stays. */
  #renderShell(plan: ConversationPlan | undefined): TemplateResult {
    const { role, party } = this.reader ?? {};
    const isOther = !this.#hasBegun;
    if (plan && isOther) this.#begin(plan);
    if (plan) this.#follow(plan);
    const left = plan && this.#isLeftOut(plan) ? plan : undefined;
    const next = findStage(this.#chosen ?? this.stage, plan, this.isStaff);
    // Who types stays where that is, also in a talk that goes on without them, or came further elsewhere.
    const stays = (left !== undefined || (!isOther && next !== this.#shown)) && this.#typedPart.stays();
    const isKept = left !== undefined && !stays;
    const stage = stays ? this.#shown : next;
    this.#shown = stage;
    this.#hasPart = plan !== undefined;
    this.setState('preparing', stage === 'prepare');
    return html`${plan ? this.#renderHeader(plan, stage) : nothing}
      ${isKept ? renderKeptTalk({ plan: left, translate: this.translator, language: this.language }) : keyed(`${this.#generation} ${role} ${party}`, this.#renderPart(stage, plan))}`;
  }

  /** Whether the talk goes on without the reader. Who leads it has in their own plan, too, who was left out. */
  #isLeftOut({ leftOut = [] }: ConversationPlan): boolean {
    return leftOut.some(({ party }) => party === this.ownParty);
  }

  /** Where a talk came further elsewhere, who has it open comes along, whichever stage they had gone to before. */
  #follow(plan: ConversationPlan): void {
    const before = this.#reached;
    const reached = findReached(plan);
    this.#reached = reached;
    if (before === undefined || !isLater(reached, before) || !isLater(reached, this.#shown)) return;
    if (listStages(plan, this.isStaff).includes(reached)) this.#chosen = reached;
  }

  /** A household that is asked to consent begins with that; nobody is taken there from what they are doing. */
  #begin(plan: ConversationPlan): void {
    const { ownParty } = this;
    this.#hasBegun = true;
    const isAsked = listConsents(plan).some(({ household, isAwaited }) => household === ownParty && isAwaited);
    if (isAsked && this.stage === undefined) this.#chosen ??= 'after';
  }

  #renderHeader(plan: ConversationPlan, shown: Stage): TemplateResult {
    const { translator: translate, language } = this;
    const moved = formatMoved(plan, language, translate);
    const list = new Intl.ListFormat(language);
    const joined = nameJoined(plan, this.ownParty, this.wording);
    const left = nameLeft(plan, this.ownParty, this.wording);
    const isUnlisted = isHomeUnlisted(plan, this.ownParty);
    // At the talk, and at what came of it, the family looks along: what the school calls it is for its preparation.
    const isShared = shown !== 'prepare';
    const isLeftOut = this.#isLeftOut(plan);
    return html`<header>
      <h2 part="title">
        ${nameConversation(plan, isShared ? undefined : this.side, this.wording)}${plan.pupil ? html` <span class="pupil">${plan.pupil}</span>` : nothing}
      </h2>
      ${isLeftOut && whenOf(plan) === undefined ? nothing : html`<p class="soft">${formatWhen(plan, language, translate)}</p>`}
      ${moved ? html`<p part="moved">${moved}</p>` : nothing}
      ${joined.length > 0 ? html`<p part="joined">${translate('conversation-planner.joined', { names: list.format(joined) })}</p>` : nothing}
      ${left.length > 0 ? html`<p part="left">${translate('conversation-planner.left', { names: list.format(left) })}</p>` : nothing}
      ${isUnlisted ? html`<p class="note" part="left">${translate('conversation-planner.left.own')}</p>` : nothing}
      ${plan.cancelled ? html`<p class="note" role="status" tabindex="-1">${translate(`conversation-planner.${isLeftOut ? 'left-out' : plan.keptFor ? 'kept' : 'cancelled'}`)}</p>` : nothing}
      ${isLeftOut ? nothing : this.#renderStages(plan, shown)}
    </header>`;
  }

  #renderStages(plan: ConversationPlan, shown: Stage): TemplateResult {
    const { translator: translate } = this;
    return html`<nav class="stages screen-only" part="stages" aria-label=${translate('conversation-planner.stages')}>
        ${listStages(plan, this.isStaff).map(
          (stage) => html`<button
            type="button"
            name="stage"
            value=${stage}
            aria-current=${stage === shown ? 'step' : nothing}
            @click=${() => this.#goTo(stage)}
          >
            ${translate(`conversation-planner.stage.${stage}`)}
          </button>`,
        )}
      </nav>`;
  }

  #renderPart(stage: Stage, plan: ConversationPlan | undefined): TemplateResult {
    const { perspective, party, participant } = this;
    const isFixed = this.readonly || this.isFormDisabled;
    switch (stage) {
      case 'prepare':
        return html`<dh-conversation-preparation
          class="part"
          exportparts=${EXPORTED.preparation}
          .value=${plan}
          .perspective=${perspective}
          .party=${party}
          .participant=${participant}
          .complaintRoute=${this.complaintRoute}
          .preferences=${this.preferences}
          .previous=${this.previous}
          .daysOff=${this.daysOff}
          ?readonly=${isFixed}
          @input=${this.#adopt}
        ></dh-conversation-preparation>`;
      case 'hold':
        return html`<dh-conversation-talk
          class="part"
          exportparts=${EXPORTED.talk}
          .value=${plan}
          .previous=${this.previous}
          .daysOff=${this.daysOff}
          .perspective=${perspective}
          .party=${party}
          .participant=${participant}
          ?readonly=${isFixed}
          @input=${this.#adopt}
          @dh-conversation-finish=${this.#onFinish}
        ></dh-conversation-talk>`;
      case 'after':
        return html`<dh-conversation-agreements
          class="part"
          exportparts=${EXPORTED.agreements}
          .value=${plan}
          .daysOff=${this.daysOff}
          .preferences=${this.preferences}
          .next=${this.next}
          .perspective=${perspective}
          .party=${party}
          .participant=${participant}
          ?readonly=${isFixed}
          @input=${this.#adopt}
          .drafts=${this.drafts}
          @dh-entry-draft=${this.#onDraft}
          @dh-conversation-finish=${this.#onFinish}
        ></dh-conversation-agreements>`;
    }
  }

  /** At once, also from where somebody types: they go there themselves. */
  #goTo(stage: Stage): void {
    this.#chosen = stage;
    this.#shown = stage;
    this.requestUpdate();
  }

  /** Goes on with the plan of the part in which something was changed, before the page hears of it. */
  readonly #adopt = (event: Event): void => {
    const { value } = event.currentTarget as ConversationPart;
    if (!value) return;
    this.edit(value, { update: false });
    this.#reached = findReached(value);
  };

  /** The part that shows is made anew at another stage; the event goes on to the page by itself. */
  readonly #onDraft = ({ drafts }: EntryDraftEvent): void => {
    this.drafts = drafts;
  };

  /** The page gets as much of the plan as it gave, which may be more than the part has. */
  readonly #onFinish = async (event: Event): Promise<void> => {
    event.stopPropagation();
    this.#goTo('after');
    if (this.value) this.dispatchEvent(new ConversationFinishEvent(this.value));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[name=stage][aria-current]')?.focus();
  };
}
