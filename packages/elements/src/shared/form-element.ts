import type { PropertyDeclarations } from 'lit';
import { DriehoekElement } from './base-element.js';
import { KeptCaret } from './kept-caret.js';

/** Base class of elements that are a form field: name, disabled and readonly states, and the value for the form. */
export abstract class FormElement extends DriehoekElement {
  static readonly formAssociated = true;

  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    readonly: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
  };

  /** The field's name in a form. */
  declare name: string | undefined;
  /** Shows everything and changes nothing. */
  declare readonly: boolean;
  /** Disables all controls and excludes the element from the form's data. */
  declare disabled: boolean;

  #form: HTMLFormElement | null = null;
  #isFormDisabled = false;
  #formValue: unknown;

  constructor() {
    super();
    this.readonly = false;
    this.disabled = false;
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
    if (!this.#form || data === this.#formValue) return;
    this.#formValue = data;
    this.internals.setFormValue(data ? JSON.stringify(data) : null);
  }

  readonly #onFormSubmit = (): void => this.formSubmitted();
}
