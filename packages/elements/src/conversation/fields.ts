import { localizeText, type Text } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';

type Part = TemplateResult | typeof nothing;

/** A field with its label above it. */
export function renderLabelled(label: string, field: TemplateResult, className = ''): TemplateResult {
  return html`<label class="labelled ${className}"><span>${label}</span>${field}</label>`;
}

/** A choice out of a few. */
export function renderSelect(
  name: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
): TemplateResult {
  return html`<select class="field" name=${name} .value=${live(chosen)}>
    ${options.map(([value, label]) => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`)}
  </select>`;
}

/** A field of one line; `type` as of an input. */
export function renderInput(name: string, type: string, value: string | number | undefined): TemplateResult {
  const min = type === 'number' ? '1' : nothing;
  return html`<input class="field" name=${name} type=${type} min=${min} .value=${live(String(value ?? ''))} />`;
}

/** A field for words; it grows with what is written. */
export function renderWords(name: string, label: string, text: Text | undefined, language: string): TemplateResult {
  const value = text === undefined ? '' : localizeText(text, language);
  return html`<textarea class="field" name=${name} rows="1" aria-label=${label} .value=${live(value)}></textarea>`;
}

/** Something that is so or not. */
export function renderTick(name: string, label: string | TemplateResult, isOn: boolean): TemplateResult {
  return html`<label class="tick"><input type="checkbox" name=${name} .checked=${live(isOn)} /> <span>${label}</span></label>`;
}

/** A part that one can fold away, and that is the reader's to fold once it is there; `brief` says what is in it. */
export function renderSection(
  name: string,
  title: string,
  brief: string,
  content: Part | Part[],
  isOpen = true,
): TemplateResult {
  return html`<details class="section" part=${name} ?open=${guard([], () => isOpen)}>
    <summary><h3>${title}</h3>${brief ? html`<span class="soft">${brief}</span>` : nothing}</summary>
    <div class="inside">${content}</div>
  </details>`;
}
