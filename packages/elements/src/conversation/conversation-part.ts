import { type ConversationPlan, listParties, nameConversation, type PlanList } from '@driehoek/sdk/conversation';
import type { ContactWishes } from '@driehoek/sdk/shared';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LazyPart } from '../shared/lazy-part.js';
import { ChosenHere } from './chosen-here.js';
import { ConversationElement } from './conversation-element.js';
import type { PlannerTexts } from './conversation-texts.js';
import type { ConversationView } from './conversation-view.js';
import { formatWhen } from './format-when.js';
import { hasSupport } from './has-support.js';
import { findLater, LaterCaret } from './later-caret.js';
import { PlanEditor, type PressOptions } from './plan-editor.js';
import { PrintedFields } from './printed-fields.js';
import type { WrittenItem } from './reader-copy.js';
import { placesOf, type SaidLast, SaidLastLine } from './said-last.js';
import { loadSupport } from './staff-loaders.js';
import { StillControls } from './still-controls.js';

/** How long somebody pauses before the terms in what was typed are marked, in milliseconds. */
const PAUSE = 400;

/** What was done last: a text, with the values in it. */
type Said = Parameters<PlannerTexts>;

/** What was done last, as it is announced; with `places`, as `SaidLast` has them, it is to be seen as well. */
interface Status {
  readonly said: Said;
  readonly places?: readonly string[] | undefined;
  readonly isUndoable?: boolean;
}

/**
 * What the parts of the planner share: sections that are rendered from one view and change the plan through one editor,
 * the terms of the glossary, printing, a status line with a way to undo, and where the focus goes.
 */
export abstract class ConversationPart extends ConversationElement {
  /** What a plan of support shows, which other conversations do without. */
  readonly #support = new LazyPart(this, { name: 'part.name.support', load: loadSupport });
  #status: Status | undefined;
  readonly #chosen = new ChosenHere();
  #pausing: ReturnType<typeof setTimeout> | undefined;
  /** The item in which the reader has written since the focus came there. */
  #written: WrittenItem | undefined;

  protected readonly editor: PlanEditor = this.#createEditor();
  readonly #still = new StillControls(this);

  constructor() {
    super();
    this.addController(new PrintedFields(this, { language: () => this.language, about: () => this.#aboutOnPaper() }));
    new LaterCaret(this);
    new SaidLastLine(this, () => this.#saidLast);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pausing);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.plan && hasSupport(this.plan)) this.#support.preload();
  }

  protected override settleParts(): Promise<unknown> {
    return Promise.all([super.settleParts(), this.#support.settled]);
  }

  /** Whether somebody types in it. @internal */
  get isTypedIn(): boolean {
    return this.held.field !== undefined;
  }

  protected override get written(): WrittenItem | undefined {
    return this.#written;
  }

  protected override goesOn(field: HTMLElement, next: ParentNode): boolean {
    const row = findRow(field);
    return row !== undefined && findLater(next, row.id) !== null;
  }

  /** Nothing is shared in a talk that does not take place any more, also where somebody was about to. */
  protected override updated(): void {
    super.updated();
    const dialog = this.canEdit ? null : this.renderRoot.querySelector<HTMLDialogElement>('dialog[open]');
    if (!dialog) return;
    dialog.close();
    this.focusOn('summary');
  }

  /** Of a talk that does not take place, or not with the reader, one types on, and presses nothing. */
  protected override waits(): void {
    if (!this.canEdit) this.#still.begin();
  }

  protected override planReplaced(): void {
    this.#status = undefined;
    this.#written = undefined;
    this.#chosen.clear();
  }

  protected override planReset(): void {
    this.#status = undefined;
    this.#chosen.clear();
  }

  protected createView(plan: ConversationPlan): ConversationView {
    const {
      editor,
      reader,
      ownParty,
      isStaff,
      canEdit,
      canWithdraw,
      translator: translate,
      language,
      wording,
      moment,
      terms,
    } = this;
    const active = (this.renderRoot as ShadowRoot).activeElement;
    this.#chosen.settle(plan);
    return {
      plan,
      editor,
      reader,
      party: ownParty,
      isStaff,
      canEdit,
      canWithdraw,
      focused: findRow(active)?.id,
      focusedForm: active?.matches('button') ? undefined : active?.closest<HTMLElement>('[data-form]')?.dataset['form'],
      chosen: this.#chosen,
      translate,
      language,
      wording,
      now: moment.toISOString(),
      today: this.localDay,
      daysOff: this.daysOff,
      wishes: this.#wishes,
      terms: terms.module,
      missingTerms: terms.renderMissing(wording),
      support: hasSupport(plan) ? this.#support.module : undefined,
      missingSupport: hasSupport(plan) ? this.#support.renderMissing(wording) : nothing,
    };
  }

  protected override renderPlan(plan: ConversationPlan): TemplateResult {
    return html`<div class="sections" role="presentation" @input=${this.#onInput} @focusout=${this.#onFocusOut}>
      ${this.renderSections(this.createView(plan))} ${this.#renderStatus()}
    </div>`;
  }

  protected abstract renderSections(view: ConversationView): TemplateResult;

  /** Announces what was done last, and with `places` shows it; nothing in its place when left out. */
  protected setStatus(said?: Said, places?: readonly string[]): void {
    this.#status = said && { said, places };
    this.requestUpdate();
  }

  /** Moves the focus to the first element that matches and takes it: what is folded away does not. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    const root = this.renderRoot as ShadowRoot;
    for (const target of root.querySelectorAll<HTMLElement>(selector)) {
      target.focus();
      if (root.activeElement === target) return;
    }
  }

  /** What the homes that take part said of contact; nothing of it for who is not staff, whatever the page gave. */
  get #wishes(): readonly ContactWishes[] {
    const { plan, preferences = [], isStaff } = this;
    if (!plan || !isStaff) return [];
    const parties = listParties(plan);
    return preferences.filter(({ household }) => parties.includes(household));
  }

  /** Which talk, with whom and when, for a part that stands by itself: the planner says it above its parts. */
  #aboutOnPaper(): string | undefined {
    const { plan } = this;
    const root = this.getRootNode();
    if (!plan || (root instanceof ShadowRoot && root.host.localName === 'dh-conversation-planner')) return undefined;
    // A paper is handed out, so it has no name that is the school's alone.
    const name = nameConversation(plan, undefined, this.wording);
    return [name, plan.pupil, formatWhen(plan, this.language, this.translator)].filter(Boolean).join(' · ');
  }

  #createEditor(): PlanEditor {
    const getPlan = () => this.plan;
    const getParty = () => this.ownParty;
    const getMoment = () => this.moment;
    const getDay = () => this.localDay;
    const getDaysOff = () => this.daysOff;
    const getWishes = () => this.#wishes;
    return new PlanEditor({
      get plan() {
        return getPlan();
      },
      get party() {
        return getParty();
      },
      get now() {
        return getMoment().toISOString();
      },
      get today() {
        return getDay();
      },
      get daysOff() {
        return getDaysOff();
      },
      get wishes() {
        return getWishes();
      },
      keep: (plan) => this.edit(plan, { update: false }),
      commit: (plan, options) => this.#commit(plan, options),
      refresh: (focus) => {
        this.requestUpdate();
        if (focus) this.focusOn(focus);
      },
    });
  }

  #commit(plan: ConversationPlan, { focus, undoable, said, places }: PressOptions): void {
    this.edit(plan, { undoable });
    if (undoable === undefined) this.setStatus(said, places);
    else this.#status = { said: ['conversation-planner.removed'], places: placesOf(undoable), isUndoable: true };
    this.requestUpdate();
    this.sendChange();
    if (focus) this.focusOn(focus);
  }

  #renderStatus(): TemplateResult {
    const status = this.#status;
    return html`<p class="announced visually-hidden" role="status" tabindex="-1">${status ? this.translator(...status.said) : nothing}</p>`;
  }

  /** What is to be seen of the status. What can be put back stays until that is done or something else is. */
  get #saidLast(): SaidLast | undefined {
    const { translator: translate } = this;
    const { said, places, isUndoable } = this.#status ?? {};
    const canUndo = this.canEdit && this.undoable !== undefined;
    if (!this.plan || !said || !places || (isUndoable && !canUndo)) return undefined;
    const undo = isUndoable ? { label: translate('conversation-planner.undo'), run: this.#undo } : undefined;
    return { words: translate(...said), places, undo };
  }

  readonly #undo = (): void => {
    const field = this.undoEdit();
    if (field === undefined) return;
    this.setStatus();
    this.sendChange();
    this.focusOn(field);
  };

  /** After the field's own handler: what was typed is marked when somebody pauses, since terms that come move the fields. */
  readonly #onInput = (event: Event): void => {
    this.#written = findRow(event.target as Element);
    // What was done is not the last thing any more, and may have become untrue; what can be put back still can.
    if (this.#status && !this.#status.isUndoable) this.setStatus();
    clearTimeout(this.#pausing);
    this.#pausing = setTimeout(() => this.requestUpdate(), PAUSE);
  };

  readonly #onFocusOut = (): void => {
    this.#written = undefined;
  };
}

/** Finds the item in whose row an element is; `undefined` outside of all rows. */
function findRow(element: Element | null): WrittenItem | undefined {
  const row = element?.closest<HTMLElement>('[data-id]');
  const list = row?.closest<HTMLElement>('[data-list]')?.dataset['list'];
  const id = row?.dataset['id'];
  return list && id ? { list: (list === 'schedule' ? 'agenda' : list) as PlanList, id } : undefined;
}
