import type { TextConcept } from '@driehoek/sdk/i18n';
import {
  type AnswerDraft,
  answerOffer,
  draftAnswer,
  listOpenOffers,
  mayAnswerOffer,
  type OpenOffer,
  type ParentOffer,
  type ParentOffers,
  parseParentOffers,
} from '@driehoek/sdk/parent-offers';
import { findOwn, may, type Reader, readerFromPerspective, type Role } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { chips } from '../shared/chips.styles.js';
import { controls } from '../shared/controls.styles.js';
import { EditedValue } from '../shared/edited-value.js';
import { FormElement } from '../shared/form-element.js';
import { renderIssues } from '../shared/issue-list.js';
import { tokens } from '../shared/tokens.styles.js';
import { type AnswerFormState, type AnswerLack, completeAnswer, readAnswerForm, sameWords } from './answer-form.js';
import { localTimeZone } from './local-day.js';
import { OfferPlanEvent } from './offer-plan-event.js';
import { offers } from './offers.styles.js';
import { type AnswersTranslate, createAnswersWording, createOffersWording, type Wording } from './offers-texts.js';
import { renderOffered } from './offered.js';
import { findPlanned, type PlannedOffer } from './withdrawn-offer.js';

/**
 * What parents offered, for the school: who waits for words and since when, an answer to each, and a moment of the year from
 * what was accepted. It counts nothing but who waits, and ranks no parents. Give it the school's copy (`viewOffers`), in
 * which what was withdrawn has no words. An answer that is typed and not given is in the `value` as well (`answerDraft`), for
 * the page to keep; of a colleague's it says only that there is one. It answers the words that were read when it was begun: when the parent changed them since, it is sent only once
 * these were read. In a form it takes part as one field, the copy as JSON.
 *
 * @summary The school's answers to what parents offer.
 * @fires {Event} input - Something was typed. `value` is new already.
 * @fires {Event} change - An offer was answered. `value` is new already.
 * @fires {OfferPlanEvent} dh-offer-plan - The school wants to make a moment of an accepted offer.
 * @fires {DataErrorEvent} dh-error - The value cannot be used.
 * @csspart waiting - Who waits for words of the school.
 * @csspart offer - One offer.
 * @csspart answer - The answer of the school.
 * @csspart form - The fields of an answer.
 * @csspart status - What was done last.
 * @csspart error - Why the value cannot be used.
 * @cssstate error - The value cannot be used.
 */
export class OfferAnswersElement extends FormElement {
  static override styles = [tokens, controls, chips, offers];

  static override properties = {
    value: { attribute: false, noAccessor: true },
    perspective: { type: String },
    pupilNames: { attribute: false },
    planned: { attribute: false },
  };

  /** The role of the reader; the provider's when left out. Only the school sees and answers. */
  declare perspective: Role | 'staff' | undefined;
  /** The name of each pupil, by id. Of one who is not in it, nothing is said. */
  declare pupilNames: { readonly [pupil: string]: string } | undefined;
  /** The offers of which there is a moment of the year already: their ids, or with the moment, to link to it. */
  declare planned: readonly (string | PlannedOffer)[] | undefined;

  readonly #edited = new EditedValue<ParentOffers>(this, {
    parse: (data) => this.readData(() => parseParentOffers(data, { language: this.language })),
    keyOf: ({ id }) => id,
    replaced: (value) => {
      if (!value) this.issues = [];
      this.#open = undefined;
      this.#isAnswered = false;
    },
  });
  /** The id of the offer whose answer was begun, as long as nothing is typed. */
  #open: string | undefined;
  /** What the answer lacks that was sent last, and to which offer. */
  #lacks: { readonly offer: string; readonly lacks: readonly AnswerLack[] } | undefined;
  #isAnswered = false;
  /** By id the offers whose form is open, as they were read when it was opened. */
  readonly #read = new Map<string, ParentOffer>();
  /** The offer in whose form the focus was before an update. */
  #focused: string | undefined;

  /** The school's copy, with what was answered here; set `undefined` first to start afresh. */
  get value(): ParentOffers | undefined {
    return this.#edited.value;
  }

  set value(value: ParentOffers | undefined) {
    this.#edited.set(value);
  }

  formResetCallback(): void {
    this.#edited.reset();
    this.#open = undefined;
  }

  formStateRestoreCallback(state: string): void {
    this.#edited.restore(state);
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return ['parent-offers', 'offer-answers'];
  }

  protected override willUpdate(): void {
    // Read before the update, so that what is wrong with it is known.
    const { draft } = this.#edited;
    this.setState('error', this.issues.length > 0);
    const answered = draft?.offers.filter((offer) => this.#isAnswering(offer)) ?? [];
    for (const id of this.#read.keys()) if (!answered.some((offer) => offer.id === id)) this.#read.delete(id);
    for (const offer of answered) if (!this.#read.has(offer.id)) this.#read.set(offer.id, offer);
    this.#focused = this.#focusedForm;
  }

  protected override updated(): void {
    this.updateFormValue(this.#edited.value);
    // What was withdrawn while somebody wrote has no form any more.
    if (this.#focused !== undefined && this.#focusedForm === undefined)
      this.renderRoot.querySelector<HTMLElement>(`[data-offer="${CSS.escape(this.#focused)}"] .withdrawn`)?.focus();
  }

  get #focusedForm(): string | undefined {
    if (!this.hasUpdated) return undefined;
    return (this.renderRoot as ShadowRoot).activeElement?.closest('form')?.dataset['offer'];
  }

  protected override render(): TemplateResult {
    const wording = createAnswersWording(this.language, this.page.texts);
    const { translate } = wording;
    const own = createOffersWording(this.language, this.page.texts).translate;
    const draft = this.#edited.draft;
    const errors = renderIssues(own('parent-offers.error.title'), this.issues);
    if (!may(this.#reader, 'parent-offers', 'answer'))
      return html`<p class="soft">${own('parent-offers.not-here')}</p>`;
    if (!draft)
      return html`${errors}${this.issues.length > 0 ? nothing : html`<p class="soft">${own('parent-offers.none')}</p>`}`;
    const open = listOpenOffers(draft, this.localDay, localTimeZone());
    const isOpen = new Set(open.map(({ offer }) => offer.id));
    const others = draft.offers.filter(({ id }) => !isOpen.has(id)).toReversed();
    return html`${errors}
      <fieldset
        class="all"
        role="presentation"
        ?disabled=${this.isFormDisabled}
        @click=${this.#onClick}
        @input=${this.#onInput}
        @change=${(event: Event) => event.stopPropagation()}
        @submit=${this.#onSubmit}
      >
        <div>
          <h2>${translate('offer-answers.title')}</h2>
          <p>${translate('offer-answers.lead')}</p>
        </div>
        ${draft.offers.length === 0 ? html`<p class="soft">${translate('offer-answers.none')}</p>` : this.#renderWaiting(open, wording)}
        <p role="status" part="status">${this.#isAnswered ? translate('offer-answers.said.answered') : nothing}</p>
        ${
          others.length > 0
            ? html`<section aria-labelledby="others">
                <h3 id="others">${translate('offer-answers.other')}</h3>
                <ul role="list">${others.map((offer) => this.#renderOffer(offer, undefined, wording))}</ul>
              </section>`
            : nothing
        }
      </fieldset>`;
  }

  #renderWaiting(open: readonly OpenOffer[], wording: Wording<AnswersTranslate>): TemplateResult {
    const { translate } = wording;
    const count = open.length;
    return html`<section part="waiting" aria-labelledby="waiting">
      <h3 id="waiting">${count > 0 ? translate('offer-answers.waiting', { count }) : translate('offer-answers.nobody-waits')}</h3>
      <ul role="list">${open.map((each) => this.#renderOffer(each.offer, each, wording))}</ul>
    </section>`;
  }

  #renderOffer(offer: ParentOffer, open: OpenOffer | undefined, wording: Wording<AnswersTranslate>): TemplateResult {
    const { id, pupil } = offer;
    const state = {
      offer,
      open,
      child: findOwn(this.pupilNames, pupil),
      planned: findPlanned(this.planned, id),
      form: this.#isAnswering(offer) ? this.#formOf(offer) : undefined,
      mayAnswer: this.#mayAnswer(offer),
      isReadonly: this.readonly,
    };
    return renderOffered(state, wording, createOffersWording(wording.language, this.page.texts));
  }

  #mayAnswer(offer: ParentOffer): boolean {
    return !this.readonly && mayAnswerOffer(offer, this.#readerOf(offer));
  }

  #isAnswering(offer: ParentOffer): boolean {
    return this.#mayAnswer(offer) && (offer.id === this.#open || offer.answerDraft !== undefined);
  }

  #formOf(offer: ParentOffer): AnswerFormState {
    const lacks = this.#lacks?.offer === offer.id ? this.#lacks.lacks : [];
    return {
      offer,
      words: wordsOf(offer),
      lacks,
      read: this.#isReworded(offer) ? this.#read.get(offer.id) : undefined,
    };
  }

  /** Whether the parent changed the words since the answer to them was begun. */
  #isReworded(offer: ParentOffer): boolean {
    const read = this.#read.get(offer.id);
    return read !== undefined && !sameWords(read, offer);
  }

  get #reader(): Reader | undefined {
    return readerFromPerspective(this.perspective ?? this.page.perspective);
  }

  /** The reader with whom the offer is about: the page gave only what this reader may see. */
  #readerOf({ pupil, group }: ParentOffer): Reader | undefined {
    const reader = this.#reader;
    return reader && { ...reader, pupils: [pupil], groups: group === undefined ? [] : [group] };
  }

  /** Keeps what is typed, at each letter. */
  #onInput({ target }: Event): void {
    const { form, name } = target as HTMLInputElement;
    const offer = this.#edited.draft?.offers.find(({ id }) => id === form?.dataset['offer']);
    if (!form || !offer) return;
    const words = readAnswerForm(form);
    // A day that was chosen comes back with the answer that needs it.
    const comesBackOn =
      words.comesBackOn ?? (form.elements.namedItem('comesBackOn') ? undefined : wordsOf(offer).comesBackOn);
    const isKind = name === 'kind';
    if (isKind) this.#lacks = undefined;
    this.#draft(offer.id, { ...words, ...(comesBackOn && { comesBackOn }) }, isKind);
  }

  /** Keeps the answer that is being written; the fields show already what was typed in them. */
  #draft(id: string, words: AnswerDraft | undefined, update: boolean): void {
    const { draft } = this.#edited;
    if (draft) this.#edited.edit(draftAnswer(draft, id, words), { update });
    this.updateFormValue(this.#edited.value);
  }

  #onClick(event: Event): void {
    const button = (event.target as Element).closest('button');
    const offer = this.#edited.draft?.offers.find(({ id }) => id === button?.value);
    if (!button || !offer) return;
    if (button.name === 'plan') this.dispatchEvent(new OfferPlanEvent(offer));
    else if (button.name === 'answer') {
      this.#open = offer.id;
      this.#lacks = undefined;
      this.#isAnswered = false;
      this.#focus(`form[data-offer="${CSS.escape(offer.id)}"] textarea`);
    } else if (button.name === 'seen') {
      this.#read.set(offer.id, offer);
      this.#lacks = undefined;
      this.#focus(`form[data-offer="${CSS.escape(offer.id)}"] textarea`);
    } else if (button.name === 'drop') {
      this.#draft(offer.id, undefined, true);
      this.#changed();
      this.#focus(`[data-offer="${CSS.escape(offer.id)}"] .withdrawn`);
    } else if (button.name === 'cancel') {
      this.#open = undefined;
      this.#lacks = undefined;
      if (offer.answerDraft) {
        this.#draft(offer.id, undefined, true);
        this.#changed();
      }
      this.#focus(`button[name=answer][value="${CSS.escape(offer.id)}"]`);
    }
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const { draft } = this.#edited;
    const reader = this.#reader;
    const form = event.target as HTMLFormElement;
    const { offer: id } = form.dataset;
    const offer = draft?.offers.find((each) => each.id === id);
    if (!draft || !reader || id === undefined || !offer || !this.#mayAnswer(offer)) return;
    const { answer, lacks: missing } = completeAnswer(readAnswerForm(form));
    const lacks = this.#isReworded(offer) ? (['look'] as const) : missing;
    this.#lacks = { offer: id, lacks };
    const [lack] = lacks;
    if (lack) {
      const field = { look: '.changed [tabindex]', text: 'textarea', day: '[name=comesBackOn]' }[lack];
      this.#focus(`form[data-offer="${CSS.escape(id)}"] ${field}`);
      return;
    }
    this.#edited.edit(answerOffer(draft, id, answer, { by: reader.role, on: this.localDay }));
    this.#open = undefined;
    this.#isAnswered = true;
    this.#changed();
    this.#focus(`button[name=answer][value="${CSS.escape(id)}"]`);
  }

  #changed(): void {
    this.updateFormValue(this.#edited.value);
    // A native change event does not cross the shadow root.
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async #focus(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** What stands in the form of an answer: what was typed, else the answer that was given, else a yes without words. */
const wordsOf = ({ answerDraft, answer }: ParentOffer): AnswerDraft =>
  answerDraft ?? answer ?? { kind: 'yes', text: '' };
