import { html, isServer, nothing, type TemplateResult } from 'lit';

/**
 * Renders an element's own form around its controls: those in a shadow root are in no form of the page. All that was filled in goes
 * along as JSON in a hidden field. On a page without scripts that is as it was in the beginning, and `plain` says so.
 */
export function renderPosted(
  action: string,
  name: string,
  data: object,
  content: TemplateResult,
  onSubmit: (event: SubmitEvent) => void,
): TemplateResult {
  return html`<form method="post" action=${action} @submit=${onSubmit}>
    <input type="hidden" name=${name} .value=${JSON.stringify(data)} />
    ${isServer ? html`<input type="hidden" name="plain" value="1" />` : nothing} ${content}
  </form>`;
}

/** Fills in what is sent just now: the form may be sent before it is rendered once more. */
export function fillPosted(form: HTMLFormElement, name: string, data: object): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = JSON.stringify(data);
}
