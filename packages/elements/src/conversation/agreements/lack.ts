import { html, type TemplateResult } from 'lit';

/** Renders, hidden until it is needed, what a form lacks: in the language of the reader, which may be another than that of the browser. */
export const renderLack = (text: string): TemplateResult =>
  html`<p class="note" role="alert" data-lack hidden>${text}</p>`;

/** Says what the form lacks in place of the browser, and goes to where it is filled in. */
export function showLack(event: Event): void {
  event.preventDefault();
  const field = event.target as HTMLInputElement;
  const { form } = field;
  setLackHidden(form, false);
  form?.querySelector<HTMLElement>(`[name="${field.name}"]`)?.focus();
}

/** Takes the message away once something is filled in. */
export const hideLack = (event: Event): void => setLackHidden(event.currentTarget as HTMLFormElement, true);

function setLackHidden(form: HTMLFormElement | null, isHidden: boolean): void {
  const lack = form?.querySelector<HTMLElement>('[data-lack]');
  if (lack) lack.hidden = isHidden;
}
