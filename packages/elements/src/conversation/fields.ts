import { localizeText, type Text } from '@driehoek/sdk/i18n';
import { COPY_LIMITS, isLocalDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { liveChecked, servedChecked } from '../shared/checked.js';

type Part = TemplateResult | typeof nothing;
/** Handles what a field says now. */
type HandleValue = (value: string) => void;

const listen = (handle: HandleValue) => (event: Event) =>
  handle((event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value);

/** A field with its label above it. */
export function renderLabelled(label: string, field: TemplateResult, className = ''): TemplateResult {
  return html`<label class="labelled ${className}"><span>${label}</span>${field}</label>`;
}

/** A choice out of a few. */
export function renderSelect(
  name: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  handle: HandleValue,
  isFixed = false,
): TemplateResult {
  return html`<select class="field" name=${name} ?disabled=${isFixed} .value=${live(chosen)} @input=${listen(handle)}>
    ${options.map(([value, label]) => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`)}
  </select>`;
}

/** A field of one line; `type` as of an input. */
export function renderInput(
  name: string,
  type: string,
  value: string | number | undefined,
  handle: HandleValue,
): TemplateResult {
  const min = type === 'number' ? '1' : nothing;
  return html`<input class="field" name=${name} type=${type} min=${min} .value=${live(String(value ?? ''))} @input=${listen(handle)} />`;
}

/**
 * Two fields, for a grid, for when something is: the day, and the time, which may be chosen later. `value` is a day or a moment;
 * `handle` is given one, or `''` when the day was taken out. While a day or a time is half typed, what was chosen stays; whoever
 * leaves a field with a day or a time that there is not (31 February) reads that it is not kept.
 */
export function renderWhen(
  name: string,
  labels: { readonly day: string; readonly time: string; readonly impossible: string },
  value: string | undefined,
  handle: HandleValue,
): TemplateResult {
  const listenTo = (event: Event) => {
    const fields = [...(event.currentTarget as HTMLElement).querySelectorAll('input')];
    // A field that is half typed has no value, as one that was emptied.
    if (fields.some(({ validity }) => validity.badInput)) return;
    const [day, time] = fields.map(({ value }) => value);
    if (day === '') handle('');
    else if (day && isLocalDate(day)) handle(time ? `${day}T${time}` : day);
  };
  const check = (event: Event) => {
    const group = event.currentTarget as HTMLElement;
    const fields = [...group.querySelectorAll('input')];
    for (const field of fields) field.setAttribute('aria-invalid', String(field.validity.badInput));
    const error = group.querySelector<HTMLElement>('[role=alert]');
    if (error) error.hidden = fields.every(({ validity }) => !validity.badInput);
  };
  return html`<div class="when" @input=${listenTo} @focusout=${check}>
    <label class="labelled"><span>${labels.day}</span><input class="field" name=${name} type="date" .value=${value?.slice(0, 10) ?? ''} /></label>
    <label class="labelled"><span>${labels.time}</span><input class="field" name="${name}-time" type="time" .value=${value?.slice(11) ?? ''} /></label>
    <p class="wide" role="alert" hidden>${labels.impossible}</p>
  </div>`;
}

/** A field for a text in the reader's language; it grows with what is written. */
export function renderWords(
  name: string,
  label: string,
  text: Text | undefined,
  language: string,
  handle: HandleValue,
): TemplateResult {
  const value = text === undefined ? '' : localizeText(text, language);
  return html`<textarea class="field" name=${name} rows="1" maxlength=${COPY_LIMITS.text} aria-label=${label} .value=${live(value)} @input=${listen(handle)}></textarea>`;
}

/** A checkbox. */
export function renderTick(
  name: string,
  label: string | TemplateResult,
  isOn: boolean,
  handle: (isOn: boolean, field: HTMLInputElement) => void,
  isFixed = false,
): TemplateResult {
  const onInput = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    handle(field.checked, field);
  };
  return html`<label class="tick"><input type="checkbox" name=${name} ?checked=${servedChecked(isOn)} ${liveChecked(isOn)} ?disabled=${isFixed} @input=${onInput} /> <span>${label}</span></label>`;
}

/** The button that removes a row. */
export function renderRemove(label: string, remove: () => void): TemplateResult {
  return html`<button type="button" class="link" name="remove" @click=${remove}>${label}</button>`;
}

/** A section that can be folded away, and that stays as the reader folds it; `brief` summarizes what is in it. */
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

/** Keeps from the page the events of a field that is not about the plan. */
export const stopEvent = (event: Event): void => event.stopPropagation();
