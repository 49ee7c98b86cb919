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
import { findOwn, formatDate, may, type Reader, readerFromPerspective, type Role } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { chips } from '../shared/chips.styles.js';
import { controls } from '../shared/controls.styles.js';
import { EditedValue } from '../shared/edited-value.js';
import { FormElement } from '../shared/form-element.js';
import { renderIssues } from '../shared/issue-list.js';
import { tokens } from '../shared/tokens.styles.js';
import { type AnswerLack, completeAnswer, readAnswerForm, renderAnswerForm } from './answer-form.js';
import { renderAnswer } from './offer-answer.js';
import { OfferPlanEvent } from './offer-plan-event.js';
import { localDayOf } from './local-day.js';
import { offers } from './offers.styles.js';
import { type AnswersTranslate, createAnswersWording, createOffersWording, type Wording } from './offers-texts.js';

/**
 * What parents offered, for the school: who waits for words and since when, an answer to each, and a moment of the year from
 * what was accepted. It counts nothing but who waits, and ranks no parents. Give it the school's copy (`viewOffers`), in
 * which what was withdrawn has no words. An answer that is typed and not given is in the `value` as well (`answerDraft`), for
 * the page to keep. In a form it takes part as one field, the copy as JSON.
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
  /** The name of each pupil, by id. */
  declare pupilNames: { readonly [pupil: string]: string } | undefined;
  /** The ids of the offers of which there is a moment of the year already. */
  declare planned: readonly string[] | undefined;

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
    void this.#edited.draft;
    this.setState('error', this.issues.length > 0);
  }

  protected override updated(): void {
    this.updateFormValue(this.#edited.value);
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
    const open = listOpenOffers(draft, this.localDay);
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
                <ul>${others.map((offer) => this.#renderOffer(offer, undefined, wording))}</ul>
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
      <ul>${open.map((each) => this.#renderOffer(each.offer, each, wording))}</ul>
    </section>`;
  }

  #renderOffer(offer: ParentOffer, open: OpenOffer | undefined, wording: Wording<AnswersTranslate>): TemplateResult {
    const { translate, language } = wording;
    const { id, kind, text, times, name, pupil, withdrawnAt, answer } = offer;
    const reading = createOffersWording(language, this.page.texts);
    const child = findOwn(this.pupilNames, pupil) ?? pupil;
    const from = name
      ? translate('offer-answers.from', { name, pupil: child })
      : translate('offer-answers.from-parent', { pupil: child });
    const since = open && formatDate(open.since, language);
    return html`<li class="offer" part="offer" data-offer=${id}>
      <p class="soft">
        ${from} · ${translate(`parent-offers.kind.${kind}`)}${
          open && since
            ? html` · ${translate(open.reason === 'waiting' ? 'offer-answers.since' : 'offer-answers.comes-back', { date: since })}`
            : nothing
        }
      </p>
      ${
        withdrawnAt !== undefined
          ? html`<p class="soft">${translate('offer-answers.withdrawn', { date: formatDate(localDayOf(withdrawnAt), language) })}</p>`
          : html`<p class="words">${text}</p>`
      }
      ${times ? html`<p>${reading.translate('parent-offers.times', { times })}</p>` : nothing}
      ${answer ? renderAnswer(answer, reading) : nothing}
      ${
        this.#isAnswering(offer)
          ? keyed(id, renderAnswerForm({ offer, words: wordsOf(offer), lacks: this.#lacksOf(id) }, translate))
          : this.#renderButtons(offer, translate)
      }
    </li>`;
  }

  #mayAnswer(offer: ParentOffer): boolean {
    return !this.readonly && mayAnswerOffer(offer, this.#readerOf(offer));
  }

  #isAnswering(offer: ParentOffer): boolean {
    return this.#mayAnswer(offer) && (offer.id === this.#open || offer.answerDraft !== undefined);
  }

  #lacksOf(id: string): readonly AnswerLack[] {
    return this.#lacks?.offer === id ? this.#lacks.lacks : [];
  }

  #renderButtons(offer: ParentOffer, translate: AnswersTranslate): TemplateResult | typeof nothing {
    const { id, text, answer } = offer;
    if (!this.#mayAnswer(offer)) return nothing;
    const [say, named] = answer
      ? (['offer-answers.again', 'offer-answers.again-named'] as const)
      : (['offer-answers.answer', 'offer-answers.answer-named'] as const);
    return html`<div class="buttons">
      ${
        answer?.kind !== 'yes'
          ? nothing
          : this.planned?.includes(id)
            ? html`<span class="soft">${translate('offer-answers.planned')}</span>`
            : html`<button type="button" class="button primary" name="plan" value=${id} aria-label=${translate('offer-answers.plan-named', { text })}>
                ${translate('offer-answers.plan')}
              </button>`
      }
      <button type="button" class=${answer ? 'button' : 'button primary'} name="answer" value=${id} aria-label=${translate(named, { text })}>
        ${translate(say)}
      </button>
    </div>`;
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
    if (!draft || !reader || id === undefined) return;
    const { answer, lacks } = completeAnswer(readAnswerForm(form));
    this.#lacks = { offer: id, lacks };
    if (lacks.length > 0) {
      const field = lacks.includes('text') ? 'textarea' : '[name=comesBackOn]';
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
