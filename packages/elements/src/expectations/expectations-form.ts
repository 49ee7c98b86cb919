import {
  chooseReopening,
  type ExpectationsRound,
  listThemes,
  parseExpectationsRound,
  parsePartyAnswers,
  ROUND_PARTIES,
  type RoundParty,
  sealRound,
} from '@driehoek/sdk/expectations';
import type { TextConcept } from '@driehoek/sdk/i18n';
import { sameData } from '@driehoek/sdk/shared';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { EditedValue } from '../shared/edited-value.js';
import { FormElement } from '../shared/form-element.js';
import { controls } from '../shared/controls.styles.js';
import { plain } from '../shared/plain.styles.js';
import { fillPosted, renderPosted } from '../shared/posted-form.js';
import { renderIssues } from '../shared/issue-list.js';
import { tokens } from '../shared/tokens.styles.js';
import { triangle } from '../shared/triangle.styles.js';
import {
  answersOf,
  createDraft,
  type ExpectationsDraft,
  fillField,
  hasAnswers,
  isSubmitted,
  mergeDrafts,
  setAnswer,
  setAnswers,
  setOwn,
  takeFilledIn,
  takeUnsent,
} from './expectations-draft.js';
import { statement } from './expectation-statement.styles.js';
import { choices } from './expectations-choices.styles.js';
import { styles } from './expectations-form.styles.js';
import { renderExpectationsForm } from './expectations-form-view.js';
import { ExpectationsChooseEvent } from './expectations-choose-event.js';
import { ExpectationsSubmitEvent } from './expectations-submit-event.js';
import { createExpectationsWording } from './expectations-texts.js';
import { HandedInElsewhere } from './handed-in-elsewhere.js';
import { HandedInFocus } from './handed-in-focus.js';
import { namesOfHouseholds, type PartyNames } from './party-names.js';
import { AGREES } from './reopening-view.js';
import { PlaceInForm } from './place-in-form.js';
import { whoTriangle } from './who-triangle.styles.js';

/**
 * What one party expects of the others, filled in alone: per statement how important it is, whether it happens now and who
 * does it, as a triangle to tap; the school also says whether it can do it, and what it can and cannot. Everything may be
 * skipped. In an open round the family reads with each statement what the school handed in. Give it `sealRound(round, party)` from a server; it seals what it is given once
 * more, so that answers that this party may not see yet are neither kept, shown nor given back. Answers that both sides
 * opened again begin as they were handed in, which stays beside them; the `value` has the new ones as `again`. In a form it takes part as
 * one field, the party's `PartyAnswers` as JSON, and the form's own button hands in; with `required` one answer is enough.
 *
 * @summary What one party expects, to fill in alone.
 * @fires {InputEvent} input - While the person answers or types.
 * @fires {Event} change - When an answer or a remark has been given or taken back.
 * @fires {ExpectationsChooseEvent} dh-expectations-choose - The party asks to open answers again, agrees, declines or takes it back.
 * @fires {ExpectationsSubmitEvent} dh-expectations-submit - When the answers are handed in.
 * @fires {DataErrorEvent} dh-error - When the value cannot be used; what was filled in is kept.
 * @csspart note - Who sees the answers, and when.
 * @csspart thanks - What stands there instead after handing in.
 * @csspart elsewhere - That another window handed in, while somebody types here.
 * @csspart turn - Whose turn it is, and since when.
 * @csspart unsent - What was filled in elsewhere while the answers were handed in, and is not.
 * @csspart first - What was handed in first, while it is filled in again.
 * @csspart household - Whether the other household may see the answers.
 * @csspart reopening - Opening answers again.
 * @csspart progress - How many statements are answered.
 * @csspart theme - The statements of one theme.
 * @csspart statement - One statement with its answers.
 * @csspart scale - How important it is, whether it happens, whether the school can do it.
 * @csspart school-answer - What the school answered, in an open round.
 * @csspart who - The triangle of who does it.
 * @csspart answer - The answer as text, when it can no longer be changed.
 * @csspart can - What the school can do.
 * @csspart cannot - What the school cannot do, and why.
 * @csspart remark - A remark.
 * @csspart overview - The last step, before handing in.
 * @csspart submit - The button that hands in.
 * @csspart error - Why the value cannot be used.
 * @cssproperty --dh-expectations-sticky-top - Where the progress stays while scrolling, when all themes are on one page.
 * @cssstate submitted - The answers have been handed in.
 * @cssstate error - The value cannot be used.
 */
export class ExpectationsFormElement extends FormElement {
  static override styles = [tokens, controls, triangle, statement, whoTriangle, choices, styles, plain];

  static override properties = {
    value: { attribute: false, noAccessor: true },
    party: { reflect: true },
    view: { reflect: true },
    partyNames: { attribute: false },
    action: { type: String },
  };

  /** Who fills it in. Changing it leaves only what the other party may see: set the value again with it. */
  declare party: RoundParty;
  /** One theme at a time, or all of them on a `page`. */
  declare view: 'themes' | 'page';
  /** What the page calls each household, when the round has two. */
  declare partyNames: PartyNames | undefined;
  /**
   * An address to which the answers are posted when they are handed in: the element then has a form of its own, which works without
   * scripts too when a server rendered it. Read it with `parseFormData`. A page that prevents the default of
   * `dh-expectations-submit` posts nothing. In a form of the page it does nothing.
   */
  declare action: string | undefined;

  readonly #edited = new EditedValue<ExpectationsDraft, ExpectationsRound>(this, {
    parse: (data) => this.#parse(data),
    parseState: (state, draft) => this.#parseState(state, draft),
    keyOf: ({ party, round }) => JSON.stringify([party, round.id]),
    merge: mergeDrafts,
    merged: () => this.held.begin(),
    toValue: ({ round }) => round,
    replaced: (draft) => {
      this.held.letGo();
      if (!draft) this.issues = [];
      this.#place.follow(draft);
    },
  });
  readonly #place = new PlaceInForm();
  readonly #elsewhere = new HandedInElsewhere(this);

  constructor() {
    super();
    this.party = 'parents';
    this.view = 'themes';
    new HandedInFocus(this, () => this.#draft !== undefined && isSubmitted(this.#draft));
  }

  /**
   * The round as this party may see it, with its answers so far. What the page gives back of the same round takes nothing
   * away that was filled in since; set `undefined` first to start afresh.
   */
  get value(): ExpectationsRound | undefined {
    this.#sealForParty();
    return this.#edited.value;
  }

  set value(value: ExpectationsRound | undefined) {
    this.#edited.set(value);
  }

  formResetCallback(): void {
    this.#edited.reset();
    this.#place.startAgain(this.#draft);
  }

  formStateRestoreCallback(state: string): void {
    this.#edited.restore(state);
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return ['expectations', 'expectation-bank'];
  }

  protected override willUpdate(): void {
    this.#sealForParty();
    const draft = this.#draft;
    this.setState('submitted', draft !== undefined && isSubmitted(draft));
    this.setState('error', this.issues.length > 0);
  }

  protected override render(): TemplateResult {
    const draft = this.#draft;
    const party = this.#party;
    const households = draft && namesOfHouseholds(draft.round, party, this.partyNames);
    const wording = createExpectationsWording(this.language, this.page.texts, party, households);
    const { translate } = wording;
    const errors = renderIssues(translate('expectations.form.error'), this.issues);
    if (!draft) {
      const none = html`<p class="soft">${translate('expectations.form.none')}</p>`;
      return html`${errors}${this.issues.length > 0 ? nothing : none}`;
    }
    const themes = listThemes(draft.round);
    const step = this.view === 'page' ? undefined : this.#place.stepAmong(themes);
    const readonly = this.readonly || isSubmitted(draft);
    const inForm = isServer ? this.name !== undefined && !this.action : this.form !== null;
    const posts = !inForm && Boolean(this.action);
    const { openRemarks } = this.#place;
    const isFixed = this.readonly;
    const form = { draft, openRemarks, themes, wording, step, readonly, isFixed, inForm, posts };
    const content = html`<fieldset
        class="all ${step === undefined ? 'page' : readonly ? '' : 'paged'}"
        role="presentation"
        ?disabled=${this.isFormDisabled}
        @input=${this.#onInput}
        @change=${this.#onChange}
        @click=${this.#onClick}
      >
        ${renderExpectationsForm(form)}
      </fieldset>`;
    return html`${errors} ${posts ? renderPosted(this.action ?? '', 'answers', answersOf(draft), content, this.#onSubmit) : content}`;
  }

  /** Who types while another window hands in goes on in the field, and reads what happened. */
  protected override waits(): void {
    const draft = this.#draft;
    if (!draft || !isSubmitted(draft)) return;
    const { translate } = createExpectationsWording(this.language, this.page.texts, draft.party);
    this.#elsewhere.show(translate('expectations.form.handed-in-elsewhere'));
  }

  protected override updated(): void {
    this.#syncFormValue();
  }

  get #party(): RoundParty {
    return ROUND_PARTIES.includes(this.party) ? this.party : 'parents';
  }

  get #draft(): ExpectationsDraft | undefined {
    return this.#edited.draft;
  }

  /** Seals the round again after `party` changed, so that only what the new party may see is kept. */
  #sealForParty(): void {
    const draft = this.#draft;
    if (draft && draft.party !== this.#party) this.#edited.set({ ...draft.round });
  }

  /** Everything may be skipped, but one answer. */
  protected override get isEmpty(): boolean {
    const draft = this.#draft;
    return !draft || !hasAnswers(draft);
  }

  #parse(data: unknown): ExpectationsDraft | undefined {
    const round = this.readData(() =>
      sealRound(parseExpectationsRound(data, { language: this.language }), this.#party),
    );
    return round && createDraft(round, this.#party, this.language);
  }

  #parseState(state: string, draft: ExpectationsDraft | undefined): ExpectationsDraft | undefined {
    const answers = this.readData(() => parsePartyAnswers(JSON.parse(state), { language: this.language }));
    return draft && answers && setAnswers(draft, answers);
  }

  #syncFormValue(): void {
    const draft = this.#draft;
    this.updateFormValue(draft && answersOf(draft));
  }

  #changed(): void {
    this.#syncFormValue();
    this.requestUpdate();
  }

  /** Tells the page what was changed by other means than a field. */
  #sendChange(): void {
    this.#changed();
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.#onChange();
  }

  #onInput(event: Event): void {
    const field = event.target as HTMLInputElement | HTMLTextAreaElement;
    const { part, dataset, value } = field;
    if (part.contains('remark')) this.#place.noteRemark(dataset['statement'] ?? '', value);
    const draft = this.#draft;
    if (draft) this.#edited.edit(fillField(draft, field, this.language));
    this.#changed();
  }

  #onChange(): void {
    // A native `change` event does not cross the shadow root.
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #onClick(event: Event): void {
    const button = (event.target as Element).closest('button');
    const draft = this.#draft;
    if (!button || !draft || button.type === 'submit') return;
    const { name, value } = button;
    const named = CSS.escape(value);
    if (name === 'submit') this.#submit(draft);
    else if (name === 'go') this.#go(Number(value));
    else if (name === 'clear') {
      const none = { importance: undefined, who: undefined, happens: undefined, canDo: undefined };
      this.#edited.edit(setAnswer(draft, value, none, this.language));
      this.#sendChange();
      this.#focus(`[name="importance:${named}"]`);
    } else if (name === 'take') {
      this.#edited.edit(takeUnsent(draft, value, this.language));
      this.#place.goToStatement(draft, value);
      this.#sendChange();
      this.#focus(`textarea[name="${named}"], [name="importance:${named}"]`);
    } else if (name === 'remark') {
      // Of a remark with text the button only moves the focus to it.
      this.#place.toggleRemark(value);
      this.requestUpdate();
      this.#focus(`textarea[name="${named}"]`);
    } else if (Object.hasOwn(AGREES, name)) this.#chooseReopening(draft, value as RoundParty, AGREES[name]);
  }

  #chooseReopening(draft: ExpectationsDraft, about: RoundParty, agrees: boolean | undefined): void {
    const { party, round } = draft;
    const answers = chooseReopening(round, { party, about, agrees }, this.moment);
    this.#edited.edit(setOwn(draft, answers));
    this.dispatchEvent(new ExpectationsChooseEvent(answers, party, { kind: 'reopening', about, agrees }));
  }

  #go(step: number): void {
    this.#place.goTo(step);
    this.requestUpdate();
    this.#focus(`section:nth-of-type(${step + 1}) h3`);
  }

  protected override formSubmitted(): void {
    const draft = this.#draft;
    if (draft && !isSubmitted(draft) && !this.readonly && !this.isFormDisabled) this.#submit(draft);
  }

  /** The element's own form goes to the page's server, unless nothing is answered or the page does it in its own way. */
  readonly #onSubmit = (event: SubmitEvent): void => {
    const draft = this.#draft;
    if (!draft || !this.#submit(draft)) event.preventDefault();
    else fillPosted(event.target as HTMLFormElement, 'answers', answersOf(this.#draft ?? draft));
  };

  /** What somebody chose or wrote before the scripts of the page ran. */
  protected override takeOver(served: ShadowRoot): void {
    const before = this.#draft;
    if (!before || isSubmitted(before)) return;
    const filled = takeFilledIn(before, served, this.language);
    if (sameData(before, filled)) return;
    this.#edited.edit(filled);
    void this.updateComplete.then(() => this.#sendChange());
  }

  /** Returns whether it is handed in and the page lets it be sent. */
  #submit(draft: ExpectationsDraft): boolean {
    // It may have been handed in elsewhere while somebody typed here.
    if (!hasAnswers(draft) || isSubmitted(draft)) return false;
    const answers = { ...answersOf(draft), submittedAt: this.moment.toISOString() };
    this.#edited.edit(setAnswers(draft, answers));
    this.#changed();
    this.#focus('[part=thanks]');
    return this.dispatchEvent(new ExpectationsSubmitEvent(answers, draft.party));
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }
}
