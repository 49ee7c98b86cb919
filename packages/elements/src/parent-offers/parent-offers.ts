import type { TextConcept } from '@driehoek/sdk/i18n';
import {
  addOffer,
  changeOffer,
  discardOfferDraft,
  draftOffer,
  mayChangeOffer,
  mayPutBackOffer,
  mayWithdrawOffer,
  type OfferDraft,
  type OfferOwner,
  type ParentOffer,
  type ParentOffers,
  parseParentOffers,
  putBackOffer,
  viewOffers,
  withdrawOffer,
} from '@driehoek/sdk/parent-offers';
import {
  type Household,
  isHousehold,
  may,
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
import { FIRST_KIND, isUntouched, readOfferForm, renderOfferForm, trimOfferWords } from './offer-form.js';
import { renderLead, renderNotHere } from './lead.js';
import { offers } from './offers.styles.js';
import { ownerOf } from './offer-owner.js';
import { buttonOf, renderOwnOffer } from './own-offer.js';
import { renderSaid, type Said } from './said.js';
import { createOffersWording, type OffersTranslate, type Wording } from './offers-texts.js';

/**
 * What one home offers to do for class or school: made, changed until there is an answer, and withdrawn at any time,
 * with a way back. It shows
 * the school's answers, and nothing of other parents: what is given is narrowed to this home of this pupil. To a reader who is
 * no parent it only says what it is for. What is typed and not sent is in the `value` as well (`drafts`), for the page to keep. In a form it takes part as one field, the home's copy as JSON.
 *
 * @summary What parents can do for school, and what school answers.
 * @fires {Event} input - Something was typed. `value` is new already.
 * @fires {Event} change - Something was offered, changed, withdrawn or put back. `value` is new already.
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
    unsent: { type: Boolean },
  };

  /** The role of the reader; the provider's when left out; without any the reader is a parent who changes nothing. */
  declare perspective: Role | 'staff' | undefined;
  /** The home for which the parent speaks, when the child has two. */
  declare party: Household | undefined;
  /** The pupil whose parent this is, by the id that rights use. */
  declare pupil: string | undefined;
  /** The pupil's class, for new offers. */
  declare group: string | undefined;
  /** Whether what was changed is not with the school yet, as without a connection: nothing says then that school reads it by now. */
  declare unsent: boolean;

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
  /** The id of the offer that is being changed, as long as nothing is typed. */
  #changing: string | undefined;
  /** The id of the offer whose form was sent without words; blank for a new one. */
  #blank: string | undefined;
  /** Counts the forms that were opened, so that each starts with fields of its own. */
  #formNumber = 0;
  #said: Said | undefined;
  /** The id of the offer that was withdrawn last. */
  #withdrawn: string | undefined;

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
    if (!may(this.#reader, 'parent-offers', 'see') || !isHousehold(partyOfReader(this.#reader)))
      return renderNotHere(this.#reader, translate);
    if (!draft)
      return html`${errors}${this.issues.length > 0 ? nothing : html`<p class="soft">${translate('parent-offers.none')}</p>`}`;
    const shown = draft.offers.toReversed();
    const isChanging = shown.some((offer) => this.#isChanging(offer));
    return html`${errors}
      <fieldset
        class="all"
        role="presentation"
        ?disabled=${this.isFormDisabled}
        @click=${this.#onClick}
        @input=${this.#onInput}
        @change=${stopNative}
        @submit=${this.#onSubmit}
      >
        ${renderLead(translate)}
        ${isChanging || !this.#canOffer ? nothing : this.#renderForm(this.#newDraft, false, translate)}
        ${renderSaid(this.#said, this.#undoable, this.unsent, translate)}
        ${
          shown.length > 0
            ? html`<section aria-labelledby="mine">
                <h3 id="mine">${translate('parent-offers.mine')}</h3>
                <ul role="list">${shown.map((offer) => this.#renderOffer(offer, wording))}</ul>
              </section>`
            : nothing
        }
      </fieldset>`;
  }

  /** The id of what can be put back: what was withdrawn last. */
  get #undoable(): string | undefined {
    const withdrawn = this.#edited.draft?.offers.find(({ id }) => id === this.#withdrawn);
    const canUndo = this.#said === 'withdrawn' && this.#canOffer;
    return canUndo && withdrawn && mayPutBackOffer(withdrawn, this.#copyReader) ? withdrawn.id : undefined;
  }

  #renderOffer(offer: ParentOffer, wording: Wording<OffersTranslate>): TemplateResult {
    if (this.#isChanging(offer))
      return html`<li>${this.#renderForm(this.#findDraft(offer.id) ?? offer, true, wording.translate)}</li>`;
    const mayWithdraw = this.#canOffer && mayWithdrawOffer(offer, this.#copyReader);
    return renderOwnOffer(offer, { mayChange: this.#mayChange(offer), mayWithdraw }, wording);
  }

  #renderForm(words: OfferDraft | undefined, isChange: boolean, translate: OffersTranslate): unknown {
    const id = words?.id;
    const filled = words ?? { kind: FIRST_KIND, text: '' };
    return keyed(
      isChange ? id : this.#formNumber,
      renderOfferForm({ id, isChange, words: filled, isBlank: this.#blank === (isChange ? id : '') }, translate),
    );
  }

  #findDraft(id: string): OfferDraft | undefined {
    return this.#edited.draft?.drafts?.find((draft) => draft.id === id);
  }

  /** What is being written that is no change of an offer: also what was a change, and came after the school had answered. */
  get #newDraft(): OfferDraft | undefined {
    const { offers = [], drafts = [] } = this.#edited.draft ?? {};
    return drafts.findLast(({ id }) => !offers.some((offer) => offer.id === id && this.#mayChange(offer)));
  }

  #mayChange(offer: ParentOffer): boolean {
    return this.#canOffer && mayChangeOffer(offer, this.#copyReader);
  }

  #isChanging(offer: ParentOffer): boolean {
    return this.#mayChange(offer) && (offer.id === this.#changing || this.#findDraft(offer.id) !== undefined);
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
    this.#blank = undefined;
    this.#formNumber++;
  }

  /** Keeps what is typed, at each letter. */
  #onInput(event: Event): void {
    const { form, name } = event.target as HTMLInputElement;
    const owner = this.#owner;
    const { draft } = this.#edited;
    if (!draft || !owner || !form) return;
    const words = readOfferForm(form);
    const { offer: id = '' } = form.dataset;
    // What one has emptied again is no draft.
    const isEmpty = !this.#isOffer(id) && isUntouched(words);
    const written = { id: id || createId(), ...ownerOf(draft, id, owner), ...words };
    const next = isEmpty ? discardOfferDraft(draft, id) : draftOffer(draft, written);
    // The field shows already what was typed; the form learns its id, and an example goes with the kind.
    this.#edited.edit(next, { update: name === 'kind' || !id || isEmpty });
    this.updateFormValue(this.#edited.value);
  }

  #isOffer(id: string): boolean {
    return this.#edited.draft?.offers.some((offer) => offer.id === id) ?? false;
  }

  /** Whose a new offer is; `undefined` while nobody can make one. */
  get #owner(): OfferOwner | undefined {
    const by = partyOfReader(this.#reader);
    if (this.pupil === undefined || !isHousehold(by)) return undefined;
    return { pupil: this.pupil, ...(this.group !== undefined && { group: this.group }), by };
  }

  #onClick(event: Event): void {
    const button = (event.target as Element).closest('button');
    const draft = this.#edited.draft;
    if (!button || !draft) return;
    const offer = draft.offers.find(({ id }) => id === button.value);
    if (button.name === 'cancel') {
      this.#closeForm();
      if (this.#edited.edit(discardOfferDraft(draft, button.value))) this.#changed();
      this.#focus(buttonOf(button.value));
    } else if (button.name === 'change' && offer) {
      this.#closeForm();
      this.#changing = offer.id;
      this.#focus('form textarea');
    } else if (button.name === 'withdraw' && offer) {
      this.#withdrawn = offer.id;
      this.#edit(withdrawOffer(draft, offer.id, this.moment), 'withdrawn');
      this.#focus('[name=undo]');
    } else if (button.name === 'undo' && offer) {
      this.#edit(putBackOffer(draft, offer.id), 'put-back');
      this.#focus(buttonOf(offer.id));
    }
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const { draft } = this.#edited;
    const owner = this.#owner;
    if (!draft || !owner) return;
    const form = event.target as HTMLFormElement;
    const words = trimOfferWords(readOfferForm(form));
    const { offer: id = '' } = form.dataset;
    const changed = draft.offers.find((offer) => offer.id === id && this.#mayChange(offer));
    if (words.text === '') {
      this.#blank = changed ? id : '';
      this.#focus(`form[data-offer="${CSS.escape(id)}"] textarea`);
      return;
    }
    this.#closeForm();
    if (changed) {
      this.#edit(changeOffer(draft, id, words), 'changed');
      this.#focus(buttonOf(id));
    } else {
      const newId = id === '' || this.#isOffer(id) ? createId() : id;
      this.#edit(addOffer(discardOfferDraft(draft, id), newId, ownerOf(draft, id, owner), words, this.moment), 'sent');
      this.#focus(buttonOf(newId));
    }
  }

  #edit(value: ParentOffers, said: Said): void {
    this.#edited.edit(value);
    this.#said = said;
    this.#changed();
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

/** The element says itself when something was changed. */
const stopNative = (event: Event) => event.stopPropagation();
