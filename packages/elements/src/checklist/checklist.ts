import {
  findOpenItems,
  type Instrument,
  type Item,
  localizeInstrument,
  parseResponse,
  type Response,
  type WayPart,
} from '@driehoek/sdk/checklist';
import { createLoader, type TextConcept } from '@driehoek/sdk/i18n';
import { type Role, sameData } from '@driehoek/sdk/shared';
import { html, isServer, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { FormElement } from '../shared/form-element.js';
import { isAbsent } from '../shared/is-absent.js';
import { LazyPart } from '../shared/lazy-part.js';
import { fillPosted, renderPosted } from '../shared/posted-form.js';
import { renderIssues } from '../shared/issue-list.js';
import { handleButton, handleInput, takeFilledIn } from './checklist-actions.js';
import { ChecklistCompleteEvent } from './checklist-complete-event.js';
import { ChecklistDraft, DraftPerInstrument } from './checklist-draft.js';
import { checklistTexts, wordForRespondent } from './checklist-texts.js';
import { type ChecklistView, renderChecklist } from './checklist-view.js';
import { emptyDraft, formClass, type ShownDraft } from './shown-draft.js';
import { canFilter, filterItems } from './filter-items.js';
import { conceptsOf, findInstrument } from './find-instrument.js';
import { formStyles } from './form-styles.js';
import { goToStatement, createStatementWording } from './statement.js';
import { createStepPart, linkWays, textsOfSteps } from './steps/step-part.js';

const loadPrint = createLoader(() => import('./print-checklist.js'));

/**
 * A checklist that one person fills in: statements with three clear answers, remarks and action points. It
 * counts what is answered and never grades. In a form it takes part as one field, a `Response` as JSON, and
 * the form's own button finishes it; with `required` it is sent once every statement that is shown has an answer.
 *
 * @summary A checklist for one person to fill in.
 * @fires {InputEvent} input - While the person answers, types, or changes action points.
 * @fires {Event} change - When an answer, a remark or an action point has been given.
 * @fires {ChecklistCompleteEvent} dh-checklist-complete - When the person says to be ready.
 * @fires {DataErrorEvent} dh-error - When the instrument or the value cannot be used; what was filled in is kept.
 * @csspart section - A part of the instrument.
 * @csspart success-factors - What makes a part succeed, with the number of each.
 * @csspart explanation - What a part is, why it matters, and how a school goes about it.
 * @csspart ways - Ways of working.
 * @csspart facts - On paper: whose answers these are, and the code of the form.
 * @csspart missing - The message that the explanation, or what prints, could not be loaded.
 * @csspart statement - One statement with its answers.
 * @csspart actor - Who acts in a statement.
 * @csspart scale - The answers that count.
 * @csspart answer - The answer as text, when `readonly`.
 * @csspart remark - A remark.
 * @csspart action-points - The action points of a section.
 * @csspart office - That it is filled in for the school, so that everybody sees whose answers these are.
 * @csspart progress - How many statements are answered.
 * @csspart finish - The button that finishes.
 * @csspart open-statements - What is still open, after finishing too early.
 * @csspart error - Why data cannot be used.
 * @cssproperty --dh-checklist-sticky-top - Where the progress stays while scrolling; below a fixed page header, say.
 * @cssstate complete - Every statement that is shown has an answer.
 */
export class ChecklistElement extends FormElement {
  static override styles = formStyles;

  static override properties = {
    instrument: {},
    value: { attribute: false, noAccessor: true },
    actorFilter: { attribute: 'actor-filter' },
    action: { type: String },
    wayLinks: { attribute: false },
  };

  /** The id of a built-in instrument (`handvat`, `team-skills`, `parent-experience`), or an own one as an object. */
  declare instrument: string | Instrument;
  /** Shows only the statements about what this role does. Answers to the others are kept. */
  declare actorFilter: Role | undefined;
  /**
   * An address to which the checklist is posted when the person is ready: it then has a form of its own, which works without scripts
   * too when a server rendered it. Read it with `parseFormData`. A page that prevents the default of `dh-checklist-complete` posts
   * nothing. In a form of the page it does nothing.
   */
  declare action: string | undefined;
  /**
   * The addresses of the parts of the product that the page has, by which a way of working leads to the part that helps with it. A part
   * that is left out is named, without a link.
   */
  declare wayLinks: { readonly [part in WayPart]?: string } | undefined;

  #asked: string | Instrument | undefined;
  #usable = false;
  /** Values set by the page or restored by the browser before the instrument was known; applied once it is. */
  #incoming: ((draft: ChecklistDraft) => void)[] = [];
  readonly #drafts = new DraftPerInstrument(
    (instrument) => new ChecklistDraft(this, instrument, (data, asked) => this.#parse(data, asked)),
  );
  #draft: ChecklistDraft | undefined;
  #errorKey: 'checklist.error.instrument' | 'checklist.error.value' = 'checklist.error.value';
  #finish: 'no' | 'asked' | 'done' = 'no';
  readonly #steps = createStepPart(this);
  readonly #printing = new LazyPart(this, { name: 'part.name.print', load: loadPrint });

  constructor() {
    super();
    this.instrument = 'handvat';
  }

  /**
   * What is filled in; a new response before anything is. Set a stored response to go on with it: unknown
   * fields are kept. What the page gives back of the same response takes nothing away that was filled in since; set
   * `undefined` to start afresh. While there is no usable instrument it is `undefined`, and what was filled in waits for
   * the instrument that it belongs to.
   */
  get value(): Response | undefined {
    this.#read();
    return this.#shownDraft?.response;
  }

  set value(value: Response | undefined) {
    this.#incoming.push((draft) => {
      if (isAbsent(value)) this.issues = [];
      draft.set(value);
    });
    this.requestUpdate();
  }

  /** Before anything is filled in there is a new response, which the page did not give. */
  protected override isGiven(): boolean {
    return this.#incoming.length > 0 || (this.#draft?.isGiven ?? false);
  }

  /**
   * Prints the checklist alone, on sheets of A4, whatever else the page shows: as it is filled in, or as a form for a pen. Does
   * nothing while there is no usable instrument.
   */
  async print({ blank = false }: { readonly blank?: boolean } = {}): Promise<void> {
    await this.#printing.run(({ printChecklist }) => {
      const draft = this.#shownDraft;
      const printed = draft && (blank ? { ...emptyDraft(draft), instrument: draft.instrument } : draft);
      if (printed) printChecklist(this.#view(printed), getComputedStyle(this).fontFamily);
    });
  }

  formResetCallback(): void {
    this.#finish = 'no';
    this.#draft?.reset();
    this.requestUpdate();
  }

  formStateRestoreCallback(state: string): void {
    this.#incoming.push((draft) => draft.restore(state));
    this.requestUpdate();
  }

  /** Every statement that is shown asks for an answer. */
  protected override get isEmpty(): boolean {
    return this.#openItem !== undefined;
  }

  protected override get firstEmpty(): HTMLElement | null {
    const id = this.#openItem?.id;
    return id === undefined ? null : this.renderRoot.querySelector(`input[name="${CSS.escape(id)}"]`);
  }

  get #openItem(): Item | undefined {
    const draft = this.#shownDraft;
    return draft && findOpenItems(draft.response, this.#shownItems)[0];
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return ['checklist', ...conceptsOf(this.instrument ?? 'handvat'), ...textsOfSteps(this.#steps)];
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#steps.settled;
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    this.#read();
  }

  protected override render(): TemplateResult {
    const errors = renderIssues(this.#translate(this.#errorKey), this.issues);
    const draft = this.#shownDraft;
    const view = draft && this.#view(draft);
    if (!view) return html`${errors}`;
    const { posts, shown } = view;
    this.setState('complete', findOpenItems(draft.response, shown).length === 0);
    const content = html`<fieldset
        class=${formClass(draft.instrument, draft)}
        role="presentation"
        ?disabled=${this.isFormDisabled}
        @input=${this.#onInput}
        @change=${this.#onChange}
        @click=${this.#onClick}
      >
        ${keyed(draft.instrument, renderChecklist(view))}
      </fieldset>`;
    return html`${errors} ${posts ? renderPosted(this.action ?? '', 'response', draft.response, content, this.#onSubmit) : content}
      ${this.#printing.renderMissing(this.readerOptions)}`;
  }

  #view(draft: ShownDraft & Pick<ChecklistDraft, 'instrument'>): ChecklistView {
    const instrument = localizeInstrument(draft.instrument);
    const shown = this.#shownItems;
    const wording = createStatementWording(
      instrument,
      draft.response.role,
      wordForRespondent(this.#translate, draft.response.role),
      this.language,
      this.page.texts,
    );
    const { readonly } = this;
    // A server does not know of the form; a field of it has a name.
    const inForm = isServer ? this.name !== undefined && !this.action : this.form !== null;
    const posts = !inForm && Boolean(this.action);
    const { perspective } = this.page;
    const mine = canFilter(instrument, perspective) ? this.actorFilter === perspective : undefined;
    const steps = {
      instrument,
      steps: this.#steps,
      wording: this.readerOptions,
      summary: this.#translate('checklist.steps.explain'),
      actions: linkWays(this.wayLinks),
    };
    return { draft, instrument, wording, shown, mine, readonly, steps, inForm, posts, finish: this.#finish };
  }

  protected override updated(): void {
    this.updateFormValue(this.#shownDraft?.response);
  }

  get #translate() {
    return checklistTexts(this.language, this.page.texts);
  }

  /** The draft, unless the instrument could not be shown: answers must never be stored under another instrument. */
  get #shownDraft(): ChecklistDraft | undefined {
    return this.#usable ? this.#draft : undefined;
  }

  get #shownItems(): Item[] {
    return this.#draft ? filterItems(localizeInstrument(this.#draft.instrument), this.actorFilter) : [];
  }

  /** Reads the properties that the page has set. Unusable data leaves the answers unchanged. */
  #read(): void {
    const asked = this.instrument ?? 'handvat';
    if (asked !== this.#asked) {
      this.#asked = asked;
      const found = this.readData(() => findInstrument(asked, this.#translate, this.language));
      this.#usable = found !== undefined;
      if (!found) this.#errorKey = 'checklist.error.instrument';
      else if (!sameData(found, this.#draft?.instrument)) {
        this.#draft = this.#drafts.open(found);
        this.#finish = 'no';
      }
    }
    const draft = this.#shownDraft;
    if (!draft) return;
    for (const bring of this.#incoming.splice(0)) bring(draft);
    draft.setReader(this.page.perspective, this.moment);
  }

  #parse(data: unknown, instrument: Instrument): Response | undefined {
    const response = this.readData(() => parseResponse(data, instrument, { language: this.language }));
    if (!response) this.#errorKey = 'checklist.error.value';
    return response;
  }

  #changed(): void {
    if (this.#finish === 'done') this.#finish = 'no';
    this.updateFormValue(this.#shownDraft?.response);
    this.requestUpdate();
  }

  #onInput(event: Event): void {
    if (!this.#draft || !handleInput(this.#draft, event.target as HTMLInputElement)) event.stopPropagation();
    else this.#changed();
  }

  #onChange(event: Event): void {
    const field = event.target as HTMLInputElement;
    // A native `change` event does not cross the shadow root.
    if (field.name !== 'mine' || field.type !== 'checkbox') this.dispatchEvent(new Event('change', { bubbles: true }));
    else this.actorFilter = field.checked ? this.page.perspective : undefined;
  }

  #onClick(event: Event): void {
    const button = (event.target as Element).closest('button');
    const draft = this.#draft;
    if (!button || !draft) return;
    if (button.name === 'go') goToStatement(this.renderRoot, button.value);
    else if (button.type === 'submit') return;
    else if (button.name === 'print' || button.name === 'print-blank')
      void this.print({ blank: button.name === 'print-blank' });
    else if (button.name === 'finish') this.#tryToFinish(draft);
    else if (button.name === 'finish-anyway') this.#complete(draft);
    else {
      const { changed, focus } = handleButton(draft, button);
      if (changed) {
        this.#changed();
        this.#tellChange();
      }
      this.requestUpdate();
      if (focus) this.#focus(focus);
    }
  }

  protected override formSubmitted(): void {
    const draft = this.#shownDraft;
    if (!this.readonly && !this.isFormDisabled && draft) this.#tryToFinish(draft);
  }

  /** The element's own form goes to the page's server, unless something is open or the page does it in its own way. */
  readonly #onSubmit = (event: SubmitEvent): void => {
    const draft = this.#shownDraft;
    const isAnyway = (event.submitter as HTMLButtonElement | null)?.name === 'finish-anyway';
    const isSent = draft && (isAnyway ? this.#complete(draft) : this.#tryToFinish(draft));
    if (isSent) fillPosted(event.target as HTMLFormElement, 'response', draft.response);
    else event.preventDefault();
  };

  /** Returns whether it is finished and the page lets it be sent. */
  #tryToFinish(draft: ChecklistDraft): boolean {
    if (findOpenItems(draft.response, this.#shownItems).length === 0) return this.#complete(draft);
    this.#finish = 'asked';
    this.requestUpdate();
    this.#focus('[part=open-statements]');
    return false;
  }

  #complete(draft: ChecklistDraft): boolean {
    const response = draft.complete(this.moment);
    this.#finish = 'done';
    this.updateFormValue(this.#shownDraft?.response);
    this.requestUpdate();
    return this.dispatchEvent(new ChecklistCompleteEvent(response));
  }

  /** What somebody chose or wrote before the scripts of the page ran. */
  protected override takeOver(served: ShadowRoot): void {
    const draft = this.#shownDraft;
    if (draft && takeFilledIn(draft, served)) void this.updateComplete.then(() => this.#tellChange());
  }

  #tellChange(): void {
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
