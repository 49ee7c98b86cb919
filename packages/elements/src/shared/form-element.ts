import type { PropertyDeclarations } from 'lit';
import { DriehoekElement } from './base-element.js';

/** What elements share that are a field of a form: its name, whether they can be changed, and what the form gets. */
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
  /** Takes no answers, and no part in a form. */
  declare disabled: boolean;

  #form: HTMLFormElement | null = null;
  #isFormDisabled = false;
  #offered: unknown;

  constructor() {
    super();
    this.readonly = false;
    this.disabled = false;
  }

  /** The form that this is a field of. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('submit', this.#onFormSubmit, true);
    this.#form = form;
    // Before the page's own listener, so that it finds in the form's data what the element does at that moment.
    form?.addEventListener('submit', this.#onFormSubmit, true);
    this.requestUpdate();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#isFormDisabled = disabled;
    // The browser calls this in the midst of an update when the page sets `disabled`; a request then would be lost.
    queueMicrotask(() => this.requestUpdate());
  }

  /** Whether it is disabled itself, or by a fieldset around it. */
  protected get isFormDisabled(): boolean {
    return this.#isFormDisabled;
  }

  /** The form is being submitted; the page has not heard yet. */
  protected formSubmitted(): void {}

  /** Gives the form what is filled in, as JSON. The same object is given once. */
  protected offer(data: object | undefined): void {
    if (!this.#form || data === this.#offered) return;
    this.#offered = data;
    this.internals.setFormValue(data ? JSON.stringify(data) : null);
  }

  readonly #onFormSubmit = (): void => this.formSubmitted();
}
