import type { CalendarEntry } from '@driehoek/sdk/contact-calendar';
import { html, type TemplateResult } from 'lit';
import type { CalendarTexts } from '../calendar-texts.js';

/** How far each button moves a moment, in days. */
const STEPS = [
  [-7, 'week-earlier'],
  [-1, 'day-earlier'],
  [1, 'day-later'],
  [7, 'week-later'],
] as const;

/** What staff can do with a moment. */
export function renderEntryTools({ id, cancelled }: CalendarEntry, texts: CalendarTexts): TemplateResult {
  return html`<button type="button" class="button" name="change" value=${id}>${texts('contact-calendar.edit.change')}</button>
    <button type="button" class="button" name="cancel" value=${id}>
      ${texts(cancelled ? 'contact-calendar.edit.restore-entry' : 'contact-calendar.edit.cancel-entry')}
    </button>
    <button type="button" class="button" name="remove" value=${id}>${texts('contact-calendar.edit.remove')}</button>
    <div class="moving" role="group" aria-label=${texts('contact-calendar.edit.move')}>
      <span aria-hidden="true">${texts('contact-calendar.edit.move')}</span>
      ${STEPS.map(
        ([days, name]) =>
          html`<button type="button" class="link" name="move" value=${id} data-days=${days}>${texts(`contact-calendar.edit.move.${name}`)}</button>`,
      )}
    </div>`;
}
