import {
  type ContactPreferences,
  mayAnswerPreferences,
  maySeePreferences,
  parseContactPreferences,
  setChannelWish,
  setTime,
  hasPreferences,
} from '@driehoek/sdk/contact-preferences';
import type { TextConcept } from '@driehoek/sdk/i18n';
import {
  type Channel,
  type ChannelWish,
  type DayTime,
  type Household,
  type Reader,
  readerFromPerspective,
  type Role,
} from '@driehoek/sdk/shared';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chips } from '../shared/chips.styles.js';
import { controls } from '../shared/controls.styles.js';
import { EditedValue } from '../shared/edited-value.js';
import { FormElement } from '../shared/form-element.js';
import { renderIssues } from '../shared/issue-list.js';
import { tokens } from '../shared/tokens.styles.js';
import { styles } from './contact-preferences.styles.js';
import { createPreferencesWording, type PreferencesWording } from './contact-preferences-texts.js';
import { renderForm } from './preferences-form.js';
import { renderRead } from './preferences-read.js';

/**
 * How and when one household likes to be in contact with the school: times that suit, ways that it likes, its language. The
 * household says so itself, without reasons; who teaches or cares for the class reads it. Of a child with two homes each has an
 * element and a value of its own: give a page only those that its reader may see (`maySeePreferences`). In a form it takes part
 * as one field, the preferences as JSON; with `required` one wish is enough.
 *
 * @summary How and when a household likes to be in contact.
 * @fires {InputEvent} input - While the person chooses.
 * @fires {Event} change - Something was chosen or taken back. `value` is new already.
 * @fires {DataErrorEvent} dh-error - The value cannot be used.
 * @csspart title - The question, or what the school reads.
 * @csspart times - The times that suit.
 * @csspart channels - The ways to be in contact.
 * @csspart language - The language, and whether an interpreter helps.
 * @csspart read - What the household chose, for who only reads it.
 * @csspart error - Why the value cannot be used.
 * @cssstate editable - The reader may change it.
 * @cssstate error - The value cannot be used.
 */
export class ContactPreferencesElement extends FormElement {
  static override styles = [tokens, controls, chips, styles];

  static override properties: PropertyDeclarations = {
    value: { attribute: false, noAccessor: true },
    perspective: { type: String },
    party: { type: String },
  };

  /** The role of the reader; the provider's when left out; without any the reader is a parent who changes nothing. */
  declare perspective: Role | 'staff' | undefined;
  /** The household for which a parent reads; the only one when left out. */
  declare party: Household | undefined;

  readonly #edited = new EditedValue<ContactPreferences>(this, {
    parse: (data) => this.readData(() => parseContactPreferences(data, { language: this.language })),
    keyOf: ({ id }) => id,
    replaced: (preferences) => {
      if (!preferences) this.issues = [];
    },
  });

  /**
   * The preferences, with what was changed in them. What the page gives back of the same ones takes nothing away that was changed
   * since; set `undefined` first to start afresh.
   */
  get value(): ContactPreferences | undefined {
    return this.#edited.value;
  }

  set value(value: ContactPreferences | undefined) {
    this.#edited.set(value);
  }

  formResetCallback(): void {
    this.#edited.reset();
  }

  formStateRestoreCallback(state: string): void {
    this.#edited.restore(state);
  }

  protected override get isEmpty(): boolean {
    const { draft } = this.#edited;
    return !draft || !hasPreferences(draft);
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return ['contact-preferences', 'contact-wishes'];
  }

  protected override willUpdate(): void {
    this.setState('error', this.issues.length > 0);
    this.setState('editable', this.#canEdit);
  }

  protected override updated(): void {
    this.updateFormValue(this.#edited.value);
  }

  protected override render(): TemplateResult {
    const { issues } = this;
    const wording = createPreferencesWording(this.language, this.page.texts);
    const draft = this.#edited.draft;
    return html`${renderIssues(wording.translate('contact-preferences.error.title'), issues)}
    ${draft ? this.#renderPreferences(draft, wording) : nothing}`;
  }

  #renderPreferences(draft: ContactPreferences, wording: PreferencesWording): TemplateResult {
    if (!maySeePreferences(draft, this.#reader))
      return html`<p class="soft">${wording.translate('contact-preferences.hidden')}</p>`;
    if (!this.#mayAnswer) return renderRead(draft, wording);
    return html`<div @change=${this.#onChange} role="presentation">
      ${renderForm(draft, wording, { isFixed: !this.#canEdit, ...this.#actions })}
    </div>`;
  }

  get #reader(): Reader | undefined {
    const reader = readerFromPerspective(this.perspective ?? this.page.perspective);
    return reader && this.party ? { ...reader, party: this.party } : reader;
  }

  get #mayAnswer(): boolean {
    const { draft } = this.#edited;
    return draft !== undefined && mayAnswerPreferences(draft, this.#reader);
  }

  get #canEdit(): boolean {
    return this.#mayAnswer && !this.readonly && !this.isFormDisabled;
  }

  readonly #actions = {
    setTime: (time: DayTime, suits: boolean): void => this.#edit((draft) => setTime(draft, time, suits)),
    setWish: (channel: Channel, wish: ChannelWish): void => this.#edit((draft) => setChannelWish(draft, channel, wish)),
    setLanguage: (language: string): void =>
      this.#edit(({ language: _before, ...draft }) => (language ? { ...draft, language } : draft)),
    setInterpreter: (helps: boolean): void => this.#edit((draft) => ({ ...draft, interpreter: helps })),
  };

  /** Goes on with a change, before the page hears of the field's own `input`. */
  #edit(change: (draft: ContactPreferences) => ContactPreferences): void {
    const { draft } = this.#edited;
    if (!draft) return;
    this.#edited.edit(change(draft));
    this.updateFormValue(this.#edited.value);
  }

  /** A native change event does not leave a shadow root. */
  readonly #onChange = (event: Event): void => {
    event.stopPropagation();
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };
}
