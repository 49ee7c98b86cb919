import { type ConversationPlan, type NamingOptions, parseConversationPlan } from '@driehoek/sdk/conversation';
import { createLoader, loadTexts, type TextConcept, textDirection } from '@driehoek/sdk/i18n';
import {
  type ContactWishes,
  type DaysOff,
  type Household,
  may,
  PARTIES,
  type Party,
  partyOfReader,
  type Reader,
  readerFromPerspective,
  type Role,
  type Side,
  sideOf,
} from '@driehoek/sdk/shared';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { EditedValue } from '../shared/edited-value.js';
import { FormElement } from '../shared/form-element.js';
import { renderIssues } from '../shared/issue-list.js';
import { LazyPart } from '../shared/lazy-part.js';
import { SHEET, SHOWN, SHOWN_TO_STAFF } from './conversation-languages.js';
import { type PlannerTexts, plannerTexts } from './conversation-texts.js';
import { copyForReader, keepWritten, mergeCopies, type ReaderCopy, toGiven, type WrittenItem } from './reader-copy.js';
import { type SummaryChoice, wordSummary } from './summary-choice.js';

const loadTerms = createLoader(() => import('./conversation-terms.js'));
const loadPrint = createLoader(() => import('./conversation-print.js'));

/**
 * What the planner and its parts share: the plan as one reader edits it, who that reader is, and being a field of a form.
 * What is given is narrowed to what the reader may see, before anything is rendered.
 */
export abstract class ConversationElement extends FormElement {
  static override properties: PropertyDeclarations = {
    value: { attribute: false, noAccessor: true },
    perspective: { type: String },
    party: { type: String },
    participant: { type: String },
    daysOff: { attribute: false },
    preferences: { attribute: false },
  };

  /** Days without school, such as holidays, on which no contact is proposed or planned. */
  declare daysOff: readonly DaysOff[] | undefined;

  /**
   * How and when the child's homes like to be in contact: staff are advised by it, and a new short contact begins with it. Give it
   * to the school alone.
   */
  declare preferences: readonly ContactWishes[] | undefined;

  /** The role of the reader; the provider's when left out; without any the reader is a parent who changes nothing. `staff` is a class teacher. */
  declare perspective: Role | 'staff' | undefined;
  /** The party for which the reader speaks, such as one of two households; that of the role when left out. */
  declare party: Party | Household | undefined;

  /** Who somebody from outside is, by the id of the participant: then what this person takes up or leads is in the copy, too. */
  declare participant: string | undefined;

  /** The glossary, the complaint route and the wording of a summary, which are loaded at once, in case the network goes. */
  protected readonly terms = new LazyPart(this, { name: 'part.name.terms', load: loadTerms });
  protected readonly printing = new LazyPart(this, { name: 'part.name.print', load: loadPrint });

  readonly #edited = new EditedValue<ReaderCopy, ConversationPlan>(this, {
    parse: (data) =>
      this.readData(() => copyForReader(parseConversationPlan(data, { language: this.language }), this.reader)),
    keyOf: ({ plan }) => plan.id,
    toValue: toGiven,
    merge: (base, mine, theirs) => keepWritten(mergeCopies(base, mine, theirs), mine, this.written),
    merged: () => this.held.begin(),
    replaced: (copy) => {
      this.held.letGo();
      if (!copy) this.issues = [];
      this.planReplaced();
    },
  });

  /**
   * The conversation with what this reader changed in it, rows without words left out. Given the copy of one reader it is
   * that copy; given the whole it is the whole. Setting the same conversation again keeps what was changed since; set
   * `undefined` first to start afresh.
   */
  get value(): ConversationPlan | undefined {
    this.#narrowToReader();
    return this.#edited.value;
  }

  set value(value: ConversationPlan | undefined) {
    this.#edited.set(value);
  }

  formResetCallback(): void {
    this.#edited.reset();
    this.planReset();
  }

  formStateRestoreCallback(state: string): void {
    this.#edited.restore(state);
  }

  /**
   * Prints a preparation sheet (`parents a4`, `parents-2 a4`, `pupil a5`, `school a4`), the `summary`, or what goes along to the next
   * teacher (`hand-over`), alone. Anything else prints nothing. The module that prints is loaded at first use.
   */
  async print(what: string): Promise<void> {
    const [name, size] = what.split(' ');
    const party = PARTIES.find((each) => each === name);
    if (name === 'hand-over') return this.#printHandOver();
    if (!party && name !== 'summary') return;
    const [, terms] = await Promise.all([loadTexts(this.language, SHEET), party ? undefined : this.terms.load()]);
    // A summary without its wording would be an empty sheet; where it stands, a message says that it is missing.
    if (!party && !terms) return;
    await this.printing.run(({ printPreparation, printSummary }) => {
      const { plan, wording, summaryChoice } = this;
      const { fontFamily } = getComputedStyle(this);
      if (plan && party) printPreparation(plan, party, { ...wording, paper: size === 'a5' ? 'a5' : 'a4', fontFamily });
      else if (plan)
        printSummary(wordSummary(plan, summaryChoice, this.terms.module, wording), summaryChoice.language, {
          fontFamily,
        });
    });
  }

  async #printHandOver(): Promise<void> {
    await loadTexts(this.language, [...SHEET, 'conversation-hand-over']);
    await this.printing.run(({ printHandOver }) => {
      const { plan, ownParty, wording } = this;
      if (plan && ownParty)
        printHandOver(plan, ownParty, { ...wording, fontFamily: getComputedStyle(this).fontFamily });
    });
  }

  /** For whom and in which language the summary is that is printed. */
  protected get summaryChoice(): SummaryChoice {
    return { language: this.language, audience: isFamilyParty(this.ownParty) ? this.ownParty : 'parents' };
  }

  /** The party for which the reader speaks, such as one of two homes; `undefined` for somebody from outside. */
  protected get ownParty(): Party | undefined {
    return partyOfReader(this.reader);
  }

  /** The side on which the reader stands; `undefined` for somebody from outside. */
  protected get side(): Side | undefined {
    return this.ownParty && sideOf(this.ownParty);
  }

  /** How functions of the SDK word things for this reader. */
  protected get wording(): NamingOptions & { readonly language: string } {
    const { language, page, side } = this;
    return { language, ...(page.texts && { texts: page.texts }), ...(side && { reader: side }) };
  }

  /** Who reads; `undefined` when neither element nor page tells. */
  protected get reader(): Reader | undefined {
    const reader = readerFromPerspective(this.perspective ?? this.page.perspective);
    const { party, participant } = this;
    return reader && { ...reader, ...(party && { party }), ...(participant && { participant }) };
  }

  /** Whether the reader prepares and leads the conversation for the school. */
  protected get isStaff(): boolean {
    return may(this.reader, 'conversation', 'lead');
  }

  /** Whether the reader may change anything here: nothing of a conversation that does not take place. */
  protected get canEdit(): boolean {
    return this.canWithdraw && !this.plan?.cancelled;
  }

  /**
   * Whether the reader may take back what is theirs here, which is so of a conversation that does not take place as well; not of one that
   * was removed, of which nobody else reads it here any more.
   */
  protected get canWithdraw(): boolean {
    const isFixed = this.readonly || this.isFormDisabled || this.plan?.keptFor !== undefined;
    return !isFixed && may(this.reader, 'conversation', 'prepare');
  }

  /** The copy that this reader may have, with what was changed in it. */
  protected get plan(): ConversationPlan | undefined {
    this.#narrowToReader();
    return this.#edited.draft?.plan;
  }

  /** What the change is about that {@link undoEdit} takes back next. */
  protected get undoable(): string | undefined {
    return this.#edited.undoable;
  }

  protected get translator(): PlannerTexts {
    return plannerTexts(this.language, this.page.texts, this.side ?? 'external');
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return this.isStaff ? [...SHOWN, ...SHOWN_TO_STAFF] : SHOWN;
  }

  /**
   * Goes on with a changed plan, or begins with one that was made here, and gives it to the form. With `update: false` the
   * element is not rendered again.
   */
  protected edit(
    plan: ConversationPlan,
    options: { readonly undoable?: string | undefined; readonly update?: boolean } = {},
  ): void {
    const { draft = { given: plan, isPartial: false, reader: this.reader } } = this.#edited;
    this.#edited.edit({ ...draft, plan }, options);
    if (this.form) this.updateFormValue(this.value);
  }

  /** Takes back the last change that can be; gives what it was about. */
  protected undoEdit(): string | undefined {
    const about = this.#edited.undo();
    if (this.form) this.updateFormValue(this.value);
    return about;
  }

  /** The item in which the reader is writing; it stays when it is removed elsewhere. */
  protected get written(): WrittenItem | undefined {
    return undefined;
  }

  /** Called when another conversation, or none, has taken the place of the one that was edited. */
  protected planReplaced(): void {}

  /** Called when what was changed has been dropped for what the page gave. */
  protected planReset(): void {}

  /** Called when something was changed, after the page has heard of it. */
  protected planChanged(): void {}

  /** Tells the page that something was changed by other means than a field. */
  protected sendChange(): void {
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    // A native change event does not leave a shadow root.
    this.dispatchEvent(new Event('change', { bubbles: true }));
    this.planChanged();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.terms.preload();
    this.setState('editable', this.plan !== undefined && this.canEdit);
    this.setState('error', this.issues.length > 0);
  }

  /** Resolves after the modules that are loaded at once are there, or have failed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.settleParts();
    return super.getUpdateComplete();
  }

  /** Settles when nothing that is loaded at once is on its way. */
  protected settleParts(): Promise<unknown> {
    return Promise.resolve(this.terms.settled);
  }

  protected override updated(): void {
    if (this.form) this.updateFormValue(this.value);
  }

  protected override render(): TemplateResult {
    const { plan, translator: translate, language, issues } = this;
    return html`<div
      class="conversation"
      lang=${language}
      dir=${textDirection(language)}
      role="presentation"
      @change=${this.#onChange}
    >
      ${renderIssues(translate('conversation-planner.error.title'), issues)}
      ${plan ? this.renderPlan(plan) : issues.length === 0 ? this.renderEmpty() : nothing}
      ${this.printing.renderMissing(this.wording)}
    </div>`;
  }

  protected abstract renderPlan(plan: ConversationPlan): TemplateResult;

  /** Without a conversation. */
  protected renderEmpty(): TemplateResult {
    return html`<p class="soft">${this.translator('conversation-planner.start.none')}</p>`;
  }

  /** Another reader sees no more than is theirs of what was given and changed. */
  #narrowToReader(): void {
    const { reader } = this;
    this.#edited.adjust((copy) => {
      if (isSameReader(copy.reader, reader)) return copy;
      this.held.letGo();
      return copyForReader(toGiven(copy), reader);
    });
  }

  readonly #onChange = (event: Event): void => {
    event.stopPropagation();
    this.requestUpdate();
    this.dispatchEvent(new Event('change', { bubbles: true }));
    this.planChanged();
  };
}

const isFamilyParty = (party: Party | undefined) => party !== undefined && party !== 'school';

const isSameReader = (one: Reader | undefined, other: Reader | undefined): boolean =>
  one?.role === other?.role && one?.party === other?.party && one?.participant === other?.participant;
