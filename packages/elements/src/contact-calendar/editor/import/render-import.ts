import type { ImportedPlan } from '@driehoek/sdk/contact-calendar/ics';
import { type Language, localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { EditorTexts } from '../editor-texts.js';
import type { CalendarImport, ImportState } from './calendar-import.js';

/** The button with which staff choose a calendar file. */
export function renderFileButton(calendarImport: CalendarImport, translate: EditorTexts): TemplateResult {
  const choose = (event: Event) => (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.click();
  const start = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const file = field.files?.[0];
    // So that the same file can be chosen again.
    field.value = '';
    if (file) calendarImport.start(file);
  };
  return html`<span>
    <button type="button" class="button" name="import" @click=${choose}>${translate('contact-calendar.import')}</button>
    <input type="file" accept=".ics,text/calendar" hidden @change=${start} />
  </span>`;
}

/** How far reading a file is, and in the end what became of it. */
export function renderImport(
  calendarImport: CalendarImport,
  translate: EditorTexts,
  language: Language,
): TemplateResult {
  const { state } = calendarImport;
  // The status names the file once; the bar, which is no part of it, tells how far it is to who asks.
  return html`<div class="import screen-only" part="import">
    <div role="status">${renderStatus(state, translate, language)}</div>
    ${
      state.type === 'reading'
        ? html`<div class="note reading">
            <progress max="1" .value=${state.progress} aria-label=${translate('contact-calendar.import.progress')}></progress>
            <button type="button" class="button" name="cancel-import" @click=${() => calendarImport.cancel()}>
              ${translate('contact-calendar.import.cancel')}
            </button>
          </div>`
        : nothing
    }
    <div role="alert">${
      state.type === 'failed'
        ? html`<p class="note">${translate('contact-calendar.import.failed', { name: state.name, reason: state.reason })}</p>`
        : nothing
    }</div>
  </div>`;
}

function renderStatus(state: ImportState, translate: EditorTexts, language: Language): TemplateResult | typeof nothing {
  if (state.type === 'reading')
    return html`<p class="note">${translate('contact-calendar.import.reading', { name: state.name })}</p>`;
  if (state.type === 'cancelled') return html`<p class="note">${translate('contact-calendar.import.cancelled')}</p>`;
  return state.type === 'done' ? renderOutcome(state.outcome, state.name, translate, language) : nothing;
}

const COUNTED = [
  ['taken', 'taken'],
  ['changed', 'changed'],
  ['unchanged', 'unchanged'],
  ['daysOff', 'days-off'],
] as const;

/** Says what was taken from a file, and names what was not, each with its reason. */
function renderOutcome(
  outcome: ImportedPlan,
  name: string,
  translate: EditorTexts,
  language: Language,
): TemplateResult {
  const counts = COUNTED.filter(([part]) => outcome[part].length > 0);
  const isNew = counts.some(([part]) => part !== 'unchanged');
  const listOutside = (isSame: boolean) =>
    outcome.outside
      .filter(({ reason }) => (reason === 'same-moment') === isSame)
      .map(({ entry, message }) => ({ name: localizeText(entry.title, language), message }));
  const [same, outside] = [listOutside(true), listOutside(false)];
  const unplaced = outcome.unplaced.map(({ summary, message }) => ({ name: summary, message }));
  const isUnreadable = unplaced.length > 0 && counts.length + outcome.outside.length === 0;
  const saidUnplaced = isUnreadable
    ? translate('contact-calendar.import.unreadable', { name })
    : translate('contact-calendar.import.unplaced', { count: unplaced.length });
  return html`<div class="note">
    ${isNew || isUnreadable ? nothing : html`<p>${translate('contact-calendar.import.nothing', { name })}</p>`}
    ${counts.map(([part, key]) => html`<p>${translate(`contact-calendar.import.${key}`, { count: outcome[part].length })}</p>`)}
    ${renderLeftOut(translate('contact-calendar.import.same-moment', { count: same.length }), same, translate)}
    ${renderLeftOut(translate('contact-calendar.import.outside', { count: outside.length }), outside, translate)}
    ${renderLeftOut(saidUnplaced, unplaced, translate)}
  </div>`;
}

/** The most moments that are named; the others are counted, so that a long file gives no endless list. */
const MOST_NAMED = 100;

function renderLeftOut(
  said: string,
  items: readonly { readonly name: string; readonly message: string }[],
  translate: EditorTexts,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const more = items.length - MOST_NAMED;
  return html`<details>
    <summary>${said}</summary>
    <ul role="list">
      ${items.slice(0, MOST_NAMED).map(({ name, message }) => html`<li>${name ? `${name}: ${message}` : message}</li>`)}
      ${more > 0 ? html`<li>${translate('contact-calendar.import.more', { count: more })}</li>` : nothing}
    </ul>
  </details>`;
}
