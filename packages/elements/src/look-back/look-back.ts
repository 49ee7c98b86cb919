import { createTexts, type TextConcept, textDirection } from '@driehoek/sdk/i18n';
import { lookBack } from '@driehoek/sdk/i18n/nl/look-back';
import {
  isLookBackEmpty,
  LOOK_BACK_QUESTIONS,
  type LookBack,
  type LookBackQuestion,
  parseLookBack,
  setLookBackAnswer,
} from '@driehoek/sdk/look-back';
import { COPY_LIMITS, mayChange, readerFromPerspective, type Role } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controls } from '../shared/controls.styles.js';
import { EditedValue } from '../shared/edited-value.js';
import { FormElement } from '../shared/form-element.js';
import { renderIssues } from '../shared/issue-list.js';
import { tokens } from '../shared/tokens.styles.js';
import { LookBackRemoveEvent } from './look-back-events.js';
import { styles } from './look-back.styles.js';

const texts = createTexts(lookBack);

/**
 * A short look back on a conversation by somebody of the school, for that person alone: what did I see, what did I want, what did I do,
 * what next. Give it to who wrote it and to nobody else; a family, and a page that does not say who reads, sees nothing of it.
 *
 * @summary A short look back on a conversation, for who wrote it alone.
 * @fires {InputEvent} input - While the person types.
 * @fires {Event} change - When an answer has been written.
 * @fires {LookBackRemoveEvent} dh-look-back-remove - The person wants it gone.
 * @fires {DataErrorEvent} dh-error - The value cannot be used.
 * @csspart note - That nobody else reads it.
 * @csspart question - A question with its answer.
 * @csspart error - Why the value cannot be used.
 * @cssstate error - The value cannot be used.
 */
export class LookBackElement extends FormElement {
  static override styles = [tokens, controls, styles];

  static override properties = { value: { attribute: false, noAccessor: true }, perspective: { type: String } };

  /** The role of the reader; the provider's when left out. `staff` is a class teacher. */
  declare perspective: Role | 'staff' | undefined;

  readonly #edited = new EditedValue<LookBack>(this, {
    parse: (data) => this.readData(() => parseLookBack(data, { language: this.language })),
    keyOf: ({ id }) => id,
    replaced: (value) => {
      if (!value) this.issues = [];
    },
  });

  /** The look back with what was written in it. Set `undefined` first to start afresh. */
  get value(): LookBack | undefined {
    return this.#edited.value;
  }

  set value(value: LookBack | undefined) {
    this.#edited.set(value);
  }

  formResetCallback(): void {
    this.#edited.reset();
  }

  formStateRestoreCallback(state: string): void {
    this.#edited.restore(state);
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return ['look-back'];
  }

  protected override willUpdate(): void {
    // Read before the update, so that what is wrong with it is known.
    void this.#edited.draft;
    this.setState('error', this.issues.length > 0);
  }

  protected override updated(): void {
    if (this.form) this.updateFormValue(this.#isReader ? this.value : undefined);
  }

  protected override render(): TemplateResult {
    const { language, issues } = this;
    const translate = texts(language, this.page.texts);
    return html`<div class="look-back" lang=${language} dir=${textDirection(language)}>
      ${renderIssues(translate('look-back.error.title'), issues)} ${this.#renderQuestions()}
    </div>`;
  }

  #renderQuestions(): TemplateResult | typeof nothing {
    const translate = texts(this.language, this.page.texts);
    const { draft } = this.#edited;
    if (!this.#isReader) return html`<p class="soft">${translate('look-back.not-yours')}</p>`;
    if (!draft) return this.issues.length > 0 ? nothing : html`<p class="soft">${translate('look-back.none')}</p>`;
    const canEdit = !this.readonly && !this.isFormDisabled && !this.disabled;
    return html`<h3>${translate('look-back.title')}</h3>
      <p class="soft" part="note">${translate('look-back.note')}</p>
      ${LOOK_BACK_QUESTIONS.map((question) => this.#renderQuestion(question, draft, canEdit))}
      ${
        canEdit && !isLookBackEmpty(draft)
          ? html`<p class="screen-only"><button type="button" class="link" name="remove" @click=${this.#remove}>${translate('look-back.remove')}</button></p>`
          : nothing
      }`;
  }

  #renderQuestion(question: LookBackQuestion, draft: LookBack, canEdit: boolean): TemplateResult {
    const label = texts(this.language, this.page.texts)(`look-back.question.${question}`);
    const words = draft[question] ?? '';
    if (!canEdit) return html`<div part="question"><strong>${label}</strong><p class="written">${words}</p></div>`;
    return html`<label part="question"
      ><strong>${label}</strong
      ><textarea
        class="field"
        name=${question}
        rows="2"
        maxlength=${COPY_LIMITS.text}
        .value=${live(words)}
        @input=${(event: Event) => this.#write(question, (event.target as HTMLTextAreaElement).value)}
        @change=${this.#sendChange}
      ></textarea
    ></label>`;
  }

  get #isReader(): boolean {
    return mayChange(readerFromPerspective(this.perspective ?? this.page.perspective), 'look-back');
  }

  #write(question: LookBackQuestion, words: string): void {
    const { draft } = this.#edited;
    if (!draft) return;
    this.#edited.edit(setLookBackAnswer(draft, question, words));
    // Whoever hears of it reads the form as it is then.
    if (this.form) this.updateFormValue(this.value);
  }

  readonly #sendChange = (event: Event): void => {
    event.stopPropagation();
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  readonly #remove = (): void => {
    const { value } = this;
    if (value) this.dispatchEvent(new LookBackRemoveEvent(value));
  };
}
