import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { createTexts } from '@driehoek/sdk/i18n';
import { field } from '@driehoek/sdk/i18n/nl/shared';
import { DriehoekElement } from './base-element.js';
import { HeldField } from './held-field.js';
import { KeptCaret } from './kept-caret.js';

const fieldTexts = createTexts(field);
/** What one can fill in. */
const CONTROLS = ':is(input, select, textarea, button):enabled';

/** Base class of elements that are a form field: name, disabled and readonly states, and the value for the form. */
export abstract class FormElement extends DriehoekElement {
  static readonly formAssociated = true;

  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    readonly: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
  };

  /** The field's name in a form. */
  declare name: string | undefined;
  /** Shows everything and changes nothing. */
  declare readonly: boolean;
  /** Disables all controls and excludes the element from the form's data. */
  declare disabled: boolean;
  /** A form is not sent before the element is filled in: each says in its documentation what it takes for that. */
  declare required: boolean;

  #form: HTMLFormElement | null = null;
  #isFormDisabled = false;
  #formValue: unknown;
  #customMessage = '';
  /** Keeps the field in which somebody types when another version of the value takes it away. */
  protected readonly held: HeldField = new HeldField(this);

  constructor() {
    super();
    this.readonly = false;
    this.disabled = false;
    this.required = false;
    new KeptCaret(this);
    this.takeFirst('value');
  }

  /** What is edited; see each element. Its first value may stand in a script child of JSON. */
  abstract get value(): object | undefined;
  abstract set value(value: object | undefined);

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** The labels of the page that are for this element. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** What keeps the form from being sent, as of every control. */
  get validity(): ValidityState {
    this.#settleValidity();
    return this.internals.validity;
  }

  /** The same in words, in the reader's language; `''` when the form can be sent. */
  get validationMessage(): string {
    this.#settleValidity();
    return this.internals.validationMessage;
  }

  /** Whether the form looks at it at all: not while it is disabled or readonly. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** Whether the form can be sent; sends `invalid` when it cannot. */
  checkValidity(): boolean {
    this.#settleValidity();
    return this.internals.checkValidity();
  }

  /** The same, and shows the reader where something is missing. */
  reportValidity(): boolean {
    this.#settleValidity();
    return this.internals.reportValidity();
  }

  /** Keeps the form from being sent for a reason of the page's own, until it is called with `''`. */
  setCustomValidity(message: string): void {
    this.#customMessage = message;
    this.#updateValidity();
  }

  /** An update waits while it would take the field away in which somebody types. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (!super.shouldUpdate(changed)) return false;
    // What the page set may be of another reader, or another object: then nothing waits.
    if (this.hasUpdated && this.held.field) void this.value;
    const isHeld = this.held.holds(
      changed,
      () => this.render() as TemplateResult,
      (field, next) => this.goesOn(field, next),
    );
    if (isHeld) this.waits();
    return !isHeld;
  }

  /** Called when an update waits for the field in which somebody types. */
  protected waits(): void {}

  /** Whether what is rendered next has another place where somebody goes on typing who types in a field that goes. */
  protected goesOn(_field: HTMLElement, _next: ParentNode): boolean {
    return false;
  }

  /** Whether nothing that counts has been filled in yet. */
  protected get isEmpty(): boolean {
    return this.value === undefined;
  }

  /** Where something is to be filled in first. */
  protected get firstEmpty(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(CONTROLS);
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('submit', this.#onFormSubmit, true);
    this.#form = form;
    // Capture runs before the page's own listener, which then reads form data that the element has just updated.
    form?.addEventListener('submit', this.#onFormSubmit, true);
    this.requestUpdate();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#isFormDisabled = disabled;
    // The browser calls this during an update when the page sets `disabled`; a request for an update would then be
    // lost.
    queueMicrotask(() => this.requestUpdate());
  }

  /** Whether it is disabled itself, or by a fieldset around it. */
  protected get isFormDisabled(): boolean {
    return this.#isFormDisabled;
  }

  /** Called when the form is submitted, before the page's own listeners. */
  protected formSubmitted(): void {}

  /** Sets the form value to the data as JSON. Does nothing outside a form or for the same object as before. */
  protected updateFormValue(data: object | undefined): void {
    this.#updateValidity();
    if (!this.#form || data === this.#formValue) return;
    this.#formValue = data;
    this.internals.setFormValue(data ? JSON.stringify(data) : null);
  }

  /** Who asks before the element has rendered what it was given gets the answer that it will have then. */
  #settleValidity(): void {
    if (!this.isUpdatePending) return;
    // What the page set is looked at when it is asked for.
    void this.value;
    this.#updateValidity();
  }

  #updateValidity(): void {
    const [issue] = this.issues;
    const custom = this.#customMessage || issue?.message;
    const isMissing = this.required && this.isEmpty;
    if (!custom && !isMissing) {
      if (!this.internals.validity.valid) this.internals.setValidity({});
      return;
    }
    const message = custom ?? fieldTexts(this.language, this.page.texts)('field.required');
    this.internals.setValidity(
      custom ? { customError: true } : { valueMissing: true },
      message,
      (this.hasUpdated && this.firstEmpty) || undefined,
    );
  }

  readonly #onFormSubmit = (): void => this.formSubmitted();
}
