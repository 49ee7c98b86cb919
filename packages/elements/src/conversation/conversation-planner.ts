import { confirmPlan, type ConversationPlan, type ConversationType } from '@driehoek/sdk/conversation';
import { loadTexts, type ReaderOptions, type TextConcept, textDirection } from '@driehoek/sdk/i18n';
import { may, partyOf, type Reader, readerFromPerspective, type Role } from '@driehoek/sdk/shared';
import { adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FormElement } from '../shared/form-element.js';
import { renderIssues } from '../shared/issue-list.js';
import type { NeededTexts } from '../shared/texts-wait.js';
import { ConversationFinishEvent } from './planner-events.js';
import { PlannerHolder } from './planner-holder.js';
import { SHEET, SHOWN, SHOWN_TO_STAFF, textsBeside } from './planner-languages.js';
import { PlannerLook } from './planner-look.js';
import { createScene, type PlannerScene } from './planner-scene.js';
import { type Stage, stageOf } from './planner-stage.js';
import { plannerStyles } from './planner-styles.js';
import { type PlannerTexts, plannerTexts } from './planner-texts.js';
import { PlannerTools } from './planner-tools.js';
import { renderPlan, renderStart } from './planner-view.js';
import { pressButton } from './press-button.js';
import { readConfirmation } from './read-confirmation.js';
import { takeAway } from './take-away.js';
import { type Field, takeInput } from './take-input.js';
import { Ticking } from './ticking.js';

/** How often the time that is left is looked at, in milliseconds. */
const TICK = 5000;
/** How long somebody pauses before the terms in what was typed are marked, in milliseconds. */
const PAUSE = 400;

/**
 * A conversation between parents, pupil and school: prepared by each, held with a calm view of its phases, and
 * rounded off with agreements that hold. Each sees and changes only what is theirs; give an element on a family's page the
 * copy of `viewForPerspective`, since whatever a page is given is in the page. Terms of the glossary explain themselves.
 *
 * @summary Prepare, hold and round off a conversation between parents, pupil and school.
 * @fires {InputEvent} input - While the reader types or chooses.
 * @fires {Event} change - Something of the plan was changed: it is in `value`.
 * @fires {ConversationFinishEvent} dh-conversation-finish - Staff round off the conversation.
 * @fires {InvitationSaveEvent} dh-invitation-save - The reader saves the calendar file. Prevent the default to keep it in another way.
 * @fires {DataErrorEvent} dh-error - The value cannot be used.
 * @csspart stages - The choice of prepare, hold and after.
 * @csspart advice - What staff may like to think of.
 * @csspart meeting - When, where and what for.
 * @csspart participants - Who takes part.
 * @csspart pupil-role - What the pupil does.
 * @csspart strengths - What goes well.
 * @csspart expectations - What makes it a good conversation for each party.
 * @csspart agenda - What will be talked about.
 * @csspart promises - What the school can and cannot do.
 * @csspart questions - The questions to prepare with.
 * @csspart phases - The course of the conversation.
 * @csspart sheets - What can be printed.
 * @csspart difficult - Help for when it gets difficult.
 * @csspart phase - The phase that goes on.
 * @csspart agreements - Who does what by when.
 * @csspart next - What follows.
 * @csspart words - The school's few words about the talk.
 * @csspart confirmation - What each party says of it.
 * @csspart summary - The summary, for whom and in which language.
 * @csspart letter - The summary itself.
 * @csspart error - Why the value cannot be used.
 * @csspart missing - The message that a part could not be loaded.
 * @cssstate error - The value cannot be used.
 * @cssstate editable - The reader may change something.
 */
export class ConversationPlannerElement extends FormElement {
  static override styles = plannerStyles;

  static override properties = {
    value: { attribute: false, noAccessor: true },
    perspective: { type: String },
    stage: { type: String },
  };

  /** In which role the reader looks; the provider's when left out; without any the reader is a parent who changes nothing. `staff` is a class teacher. */
  declare perspective: Role | 'staff' | undefined;
  /**
   * Which time of the conversation shows: `prepare`, `hold` or `after`; as far as the conversation is when left out. The
   * reader can go to another.
   */
  declare stage: Stage | undefined;

  readonly #plan = new PlannerHolder(
    (read) => this.readData(read),
    () => this.#forget(),
  );
  readonly #tools = new PlannerTools(this, (styles) =>
    adoptStyles(this.renderRoot as ShadowRoot, [...plannerStyles, ...styles]),
  );
  #look = new PlannerLook();
  #said = '';
  readonly #ticking = new Ticking(TICK, () => this.requestUpdate());
  #pausing: ReturnType<typeof setTimeout> | undefined;

  /**
   * The plan with what this reader changed in it, rows without words left out. Given the copy of one perspective it is that
   * copy; given the whole it is the whole. Set `undefined` to let staff start a new one.
   */
  get value(): ConversationPlan | undefined {
    this.#read();
    return this.#plan.draft?.value;
  }

  set value(value: ConversationPlan | undefined) {
    this.#plan.give(value);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ticking.run(false);
    clearTimeout(this.#pausing);
  }

  formResetCallback(): void {
    this.#plan.reset(this.#role);
    this.requestUpdate();
  }

  formStateRestoreCallback(state: string): void {
    this.value = JSON.parse(state);
  }

  /**
   * Prints a preparation sheet (`parents a4`, `pupil a5`, `school a4`) or the `summary`, alone. What prints is loaded at
   * first use.
   */
  async print(what: string): Promise<void> {
    await loadTexts(this.language, SHEET);
    await this.#tools.print.run(({ printConversation }) => {
      const scene = this.#scene;
      if (scene) printConversation(what, scene, getComputedStyle(this).fontFamily);
    });
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return this.#isStaff ? [...SHOWN, ...SHOWN_TO_STAFF] : SHOWN;
  }

  protected override get neededTexts(): readonly NeededTexts[] {
    const { view } = this.#plan.draft ?? {};
    return [...super.neededTexts, ...textsBeside(this.#look.summary.language, this.#isStaff ? view : undefined)];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#read();
    if (changed.has('stage')) this.#look.stage = undefined;
    this.setState('error', this.issues.length > 0);
    this.setState('editable', this.#scene?.canEdit === true);
    this.#tools.preload(this.#isStaff);
  }

  protected override updated(): void {
    if (this.form) this.offer(this.#plan.draft?.value);
    this.#ticking.run(this.#stage === 'hold' && this.#plan.draft?.view.session?.runningSince !== undefined);
  }

  /** Resolves after what explains, and what staff have, is there or cannot be had. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#tools.settled;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const texts = plannerTexts(this.language, this.page.texts);
    const scene = this.#scene;
    const shown = { stage: this.#stage, escalation: this.#look.escalation, said: this.#said };
    const canUndo = this.#plan.draft?.canUndo === true;
    const content = scene ? renderPlan(scene, { ...shown, canUndo }) : this.#renderStart(texts);
    return html`<div
      class="planner"
      lang=${this.language}
      dir=${textDirection(this.language)}
      role="presentation"
      @click=${this.#onClick}
      @input=${this.#onInput}
      @change=${this.#onChange}
      @submit=${this.#onSubmit}
    >
      ${renderIssues(texts('conversation-planner.error.title'), this.issues)}
      ${scene || this.issues.length === 0 ? content : nothing}
    </div>`;
  }

  #renderStart(texts: PlannerTexts): TemplateResult {
    const canStart = this.#isStaff && this.#canEdit;
    const { module: staff } = this.#tools.staff;
    return html`${renderStart(texts, canStart && staff !== undefined)}
    ${canStart ? this.#tools.staff.renderMissing(this.#reader) : nothing}`;
  }

  get #reader(): ReaderOptions {
    const { texts } = this.page;
    return { language: this.language, ...(texts && { texts }) };
  }

  get #scene(): PlannerScene | undefined {
    const plan = this.#plan.draft?.view;
    if (!plan) return undefined;
    const { language, moment, page } = this;
    return createScene(plan, {
      who: this.#who,
      canEdit: this.#canEdit,
      language,
      pageTexts: page.texts,
      moment,
      tools: this.#tools,
      summary: this.#look.summary,
    });
  }

  get #who(): Reader | undefined {
    return readerFromPerspective(this.perspective ?? this.page.perspective);
  }

  /** A page that forgets to tell shows too little rather than too much. */
  get #role(): Role {
    return this.#who?.role ?? 'parent';
  }

  get #isStaff(): boolean {
    return may(this.#who, 'conversation', 'lead');
  }

  get #canEdit(): boolean {
    return !this.readonly && !this.isFormDisabled;
  }

  get #stage(): Stage {
    return stageOf(this.#look.stage ?? this.stage, this.#plan.draft?.view, this.#isStaff);
  }

  #read(): void {
    this.#plan.take(this.#role, { language: this.language });
  }

  /** Another conversation is there. */
  #forget(): void {
    this.#said = '';
    this.#look = new PlannerLook();
  }

  #changed(): void {
    this.requestUpdate();
    this.#wordQuestions();
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    // A native change event does not leave a shadow root.
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  readonly #onClick = (event: MouseEvent): void => {
    const button = (event.target as Element).closest('button');
    if (!button?.name) return;
    const { name, value } = button;
    if (name === 'type') this.#start(value as ConversationType);
    else if (name === 'stage') this.#goTo(value as Stage);
    else if (name === 'print') this.print(value);
    else if (!this.#takeAway(name)) this.#press(button);
  };

  #press(button: HTMLButtonElement): void {
    const { draft } = this.#plan;
    if (!draft) return;
    const now = this.moment.toISOString();
    const outcome = pressButton(button, { draft, now, today: this.localDay, staff: this.#tools.staff.module });
    if (!outcome) return;
    this.#say(outcome.removed ? 'conversation-planner.removed' : undefined);
    if (outcome.changed) this.#changed();
    if (button.name === 'finish') this.#finish(draft.value);
    else if (outcome.focus) this.#focus(outcome.focus);
  }

  #start(type: ConversationType): void {
    const plan = this.#tools.staff.module?.startPlan(type, this.localDay);
    if (!plan) return;
    this.#plan.open(plan, this.#role);
    this.#changed();
    this.#focus('[name=stage][aria-current]');
  }

  /** For this conversation, until the page asks for another time. */
  #goTo(stage: Stage): void {
    this.#look.stage = stage;
    this.requestUpdate();
  }

  #finish(plan: ConversationPlan): void {
    this.#goTo('after');
    this.dispatchEvent(new ConversationFinishEvent(plan));
    this.#focus('[name=stage][aria-current]');
  }

  /** False when the button takes nothing along. */
  #takeAway(name: string): boolean {
    const scene = this.#scene;
    const taking = scene && takeAway(name, scene, this);
    taking?.then((said) => this.#say(said));
    return taking !== undefined;
  }

  #say(key?: Parameters<PlannerScene['texts']>[0]): void {
    this.#said = key ? plannerTexts(this.language, this.page.texts)(key) : '';
    this.requestUpdate();
  }

  readonly #onInput = (event: Event): void => {
    if (!this.#take(event.target as Field)) event.stopPropagation();
    clearTimeout(this.#pausing);
    this.#pausing = setTimeout(() => this.requestUpdate(), PAUSE);
  };

  readonly #onChange = (event: Event): void => {
    event.stopPropagation();
    if (!this.#take(event.target as Field)) return;
    this.requestUpdate();
    this.#wordQuestions();
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  /** Adds to the questions the words of somebody who takes part since; they may have to be loaded first. */
  async #wordQuestions(): Promise<void> {
    const staff = this.#tools.staff.module;
    const { draft } = this.#plan;
    if (!this.#isStaff || !staff || !draft) return;
    await staff.loadQuestions(draft.view);
    const view = staff.wordQuestions(draft.view);
    if (view === draft.view) return;
    draft.view = view;
    this.#changed();
  }

  /** Puts what was filled in into the plan; false when it is not about the plan. */
  #take(field: Field): boolean {
    const { draft } = this.#plan;
    if (this.#look.take(field)) this.requestUpdate();
    else if (draft && !field.closest('[data-form]')) {
      draft.view = takeInput(draft.view, field, { party: partyOf(this.#role), language: this.language });
      if (this.form) this.offer(draft.value);
      return true;
    }
    return false;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const { draft } = this.#plan;
    const party = partyOf(this.#role);
    if (!draft || !party) return;
    const answer = readConfirmation(event.target as HTMLFormElement, this.moment.toISOString());
    draft.view = confirmPlan(draft.view, party, answer);
    this.#changed();
  };

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
