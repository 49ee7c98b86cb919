import type { TextConcept } from '@driehoek/sdk/i18n';
import {
  addOffer,
  changeOffer,
  mayChangeOffer,
  mayWithdrawOffer,
  type OfferKind,
  type ParentOffer,
  type ParentOffers,
  parseParentOffers,
  viewOffers,
  withdrawOffer,
} from '@driehoek/sdk/parent-offers';
import {
  formatDate,
  type Household,
  isHousehold,
  may,
  partyOf,
  partyOfReader,
  type Reader,
  readerFromPerspective,
  type Role,
} from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { chips } from '../shared/chips.styles.js';
import { controls } from '../shared/controls.styles.js';
import { createId } from '../shared/create-id.js';
import { EditedValue } from '../shared/edited-value.js';
import { FormElement } from '../shared/form-element.js';
import { renderIssues } from '../shared/issue-list.js';
import { tokens } from '../shared/tokens.styles.js';
import { renderAnswer } from './offer-answer.js';
import { readOfferForm, renderOfferForm } from './offer-form.js';
import { localDayOf } from './local-day.js';
import { offers } from './offers.styles.js';
import { createOffersWording, type OffersTranslate, type Wording } from './offers-texts.js';

/** The part of a key that says what was done last. */
type Said = 'sent' | 'changed' | 'withdrawn';

/**
 * What one home offers to do for class or school: made, changed until there is an answer, and withdrawn at any time. It shows
 * the school's answers, and nothing of other parents: what is given is narrowed to this home of this pupil. To a reader who is
 * no parent it only says what it is for. In a form it takes part as one field, the home's copy as JSON.
 *
 * @summary What parents can do for school, and what school answers.
 * @fires {Event} change - Something was offered, changed or withdrawn. `value` is new already.
 * @fires {DataErrorEvent} dh-error - The value cannot be used.
 * @csspart form - The fields of an offer.
 * @csspart offer - One offer.
 * @csspart answer - The answer of the school.
 * @csspart status - What was done last.
 * @csspart error - Why the value cannot be used.
 * @cssstate error - The value cannot be used.
 */
export class ParentOffersElement extends FormElement {
  static override styles = [tokens, controls, chips, offers];

  static override properties = {
    value: { attribute: false, noAccessor: true },
    perspective: { type: String },
    party: { type: String },
    pupil: { type: String },
    group: { type: String },
  };

  /** The role of the reader; the provider's when left out; without any the reader is a parent who changes nothing. */
  declare perspective: Role | 'staff' | undefined;
  /** The home for which the parent speaks, when the child has two. */
  declare party: Household | undefined;
  /** The pupil whose parent this is, by the id that rights use. */
  declare pupil: string | undefined;
  /** The pupil's class, for new offers. */
  declare group: string | undefined;

  readonly #edited = new EditedValue<ParentOffers>(this, {
    parse: (data) =>
      this.readData(() => viewOffers(parseParentOffers(data, { language: this.language }), this.#copyReader)),
    keyOf: ({ id }) => JSON.stringify([id, this.pupil, partyOfReader(this.#reader)]),
    replaced: (value) => {
      if (!value) this.issues = [];
      this.#closeForm();
      this.#said = undefined;
    },
  });
  /** The id of the offer that is being changed. */
  #changing: string | undefined;
  #kind: OfferKind = 'class-task';
  #isBlank = false;
  /** Counts the forms that were opened, so that each starts with fields of its own. */
  #formNumber = 0;
  #said: Said | undefined;

  /**
   * The offers of this home, with what was changed here. What the page gives back of the same offers takes nothing away
   * that was changed since; set `undefined` first to start afresh.
   */
  get value(): ParentOffers | undefined {
    return this.#edited.value;
  }

  set value(value: ParentOffers | undefined) {
    this.#edited.set(value);
  }

  formResetCallback(): void {
    this.#edited.reset();
    this.#closeForm();
  }

  formStateRestoreCallback(state: string): void {
    this.#edited.restore(state);
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return ['parent-offers'];
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
    const wording = createOffersWording(this.language, this.page.texts);
    const { translate } = wording;
    const draft = this.#edited.draft;
    const errors = renderIssues(translate('parent-offers.error.title'), this.issues);
    if (!may(this.#reader, 'parent-offers', 'see') || !isHousehold(partyOfReader(this.#reader))) {
      const isPupil = partyOf(this.#reader?.role ?? 'external') === 'pupil';
      return html`<p class="soft">${translate(isPupil ? 'parent-offers.not-here.pupil' : 'parent-offers.not-here')}</p>`;
    }
    if (!draft)
      return html`${errors}${this.issues.length > 0 ? nothing : html`<p class="soft">${translate('parent-offers.none')}</p>`}`;
    const shown = draft.offers.toReversed();
    return html`${errors}
      <fieldset
        class="all"
        role="presentation"
        ?disabled=${this.isFormDisabled}
        @click=${this.#onClick}
        @change=${this.#onChange}
        @submit=${this.#onSubmit}
      >
        <div>
          <h2 id="title">${translate('parent-offers.title')}</h2>
          <p>${translate('parent-offers.lead')}</p>
          <p class="soft">${translate('parent-offers.lead.private')}</p>
        </div>
        ${this.#changing === undefined && this.#canOffer ? this.#renderForm(undefined, translate) : nothing}
        <p role="status" part="status">${this.#said ? translate(`parent-offers.said.${this.#said}`) : nothing}</p>
        ${
          shown.length > 0
            ? html`<section aria-labelledby="mine">
                <h3 id="mine">${translate('parent-offers.mine')}</h3>
                <ul>${shown.map((offer) => this.#renderOffer(offer, wording))}</ul>
              </section>`
            : nothing
        }
      </fieldset>`;
  }

  #renderOffer(offer: ParentOffer, wording: Wording<OffersTranslate>): TemplateResult {
    const { translate, language } = wording;
    const { id, kind, text, times, offeredAt, withdrawnAt, answer } = offer;
    if (id === this.#changing) return html`<li>${this.#renderForm(offer, translate)}</li>`;
    const day = (instant: string) => formatDate(localDayOf(instant), language);
    return html`<li class="offer" part="offer" data-offer=${id}>
      <p class="soft">${translate(`parent-offers.kind.${kind}`)} · ${translate('parent-offers.offered', { date: day(offeredAt) })}</p>
      <p class="words">${text}</p>
      ${times ? html`<p>${translate('parent-offers.times', { times })}</p>` : nothing}
      ${answer ? renderAnswer(answer, wording) : nothing}
      ${
        withdrawnAt !== undefined
          ? html`<p class="soft">${translate('parent-offers.withdrawn', { date: day(withdrawnAt) })}</p>`
          : answer
            ? nothing
            : html`<p class="soft">${translate('parent-offers.waiting')}</p>`
      }
      <div class="buttons">${
        this.#canOffer && mayChangeOffer(offer, this.#copyReader)
          ? renderButton(
              'change',
              id,
              translate('parent-offers.change'),
              translate('parent-offers.change-named', { text }),
            )
          : nothing
      }${
        this.#canOffer && mayWithdrawOffer(offer, this.#copyReader)
          ? renderButton(
              'withdraw',
              id,
              translate('parent-offers.withdraw'),
              translate('parent-offers.withdraw-named', { text }),
            )
          : nothing
      }</div>
    </li>`;
  }

  #renderForm(offer: ParentOffer | undefined, translate: OffersTranslate): unknown {
    const state = { offer, kind: this.#kind, isBlank: this.#isBlank };
    return keyed(this.#formNumber, renderOfferForm(state, translate));
  }

  get #reader(): Reader | undefined {
    const reader = readerFromPerspective(this.perspective ?? this.page.perspective);
    return reader && this.party ? { ...reader, party: this.party } : reader;
  }

  /** The reader with the pupil, as whom the copy is narrowed: somebody who may only read sees what a parent of this home does. */
  get #copyReader(): Reader {
    return { ...(this.#reader ?? { role: 'parent' }), pupils: this.pupil === undefined ? [] : [this.pupil] };
  }

  /** Whether the reader may offer, change and withdraw here. */
  get #canOffer(): boolean {
    return !this.readonly && this.pupil !== undefined && may(this.#reader, 'parent-offers', 'offer');
  }

  #closeForm(): void {
    this.#changing = undefined;
    this.#kind = 'class-task';
    this.#isBlank = false;
    this.#formNumber++;
  }

  #onChange(event: Event): void {
    event.stopPropagation();
    const { name, value } = event.target as HTMLInputElement;
    if (name !== 'kind') return;
    this.#kind = value as OfferKind;
    this.requestUpdate();
  }

  #onClick(event: Event): void {
    const button = (event.target as Element).closest('button');
    const draft = this.#edited.draft;
    if (!button || !draft) return;
    const offer = draft.offers.find(({ id }) => id === button.value);
    if (button.name === 'cancel') {
      const id = this.#changing;
      this.#closeForm();
      this.#focus(`[data-offer="${CSS.escape(id ?? '')}"] button`);
    } else if (button.name === 'change' && offer) {
      this.#closeForm();
      this.#changing = offer.id;
      this.#kind = offer.kind;
      this.#focus('form textarea');
    } else if (button.name === 'withdraw' && offer) {
      this.#edit(withdrawOffer(draft, offer.id, this.moment), 'withdrawn');
    }
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const { draft } = this.#edited;
    const by = partyOfReader(this.#reader);
    if (!draft || this.pupil === undefined || !isHousehold(by)) return;
    const words = readOfferForm(event.target as HTMLFormElement);
    this.#isBlank = words.text === '';
    if (this.#isBlank) {
      this.#focus('form textarea');
      return;
    }
    const owner = { pupil: this.pupil, ...(this.group !== undefined && { group: this.group }), by };
    const changing = this.#changing;
    this.#closeForm();
    if (changing !== undefined) this.#edit(changeOffer(draft, changing, words), 'changed');
    else this.#edit(addOffer(draft, createId(), owner, words, this.moment), 'sent');
  }

  #edit(value: ParentOffers, said: Said): void {
    this.#edited.edit(value);
    this.#said = said;
    this.updateFormValue(this.#edited.value);
    // A native change event does not cross the shadow root.
    this.dispatchEvent(new Event('change', { bubbles: true }));
    this.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

const renderButton = (name: string, value: string, text: string, label: string) =>
  html`<button type="button" class="button" name=${name} value=${value} aria-label=${label}>${text}</button>`;
