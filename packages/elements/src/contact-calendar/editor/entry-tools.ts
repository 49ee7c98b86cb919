import { type Attendance, type CalendarEntry, REMINDER_CHANNELS } from '@driehoek/sdk/contact-calendar';
import { html, type TemplateResult } from 'lit';
import type { EditorTexts } from './editor-texts.js';

/** How far each button moves a moment, in days. */
const STEPS = [
  [-7, 'week-earlier'],
  [-1, 'day-earlier'],
  [1, 'day-later'],
  [7, 'week-later'],
] as const;

/** What staff can do with a moment. */
export function renderEntryTools({ id, cancelled }: CalendarEntry, texts: EditorTexts): TemplateResult {
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

/** When and how parents are reminded: `brief, 14 dagen ervoor; bericht, 2 dagen ervoor`. */
export function describeReminders({ reminders }: CalendarEntry, texts: EditorTexts): string {
  return reminders
    .map(({ daysBefore: count, channel: code }) => {
      const known = REMINDER_CHANNELS.find((candidate) => candidate === code);
      const channel = known ? texts(`contact-calendar.channel.${known}`) : code;
      return count === 0
        ? texts('contact-calendar.detail.reminder-same-day', { channel })
        : texts('contact-calendar.detail.reminder', { channel, count });
    })
    .join('; ');
}

/** How many come; never who. */
export function describeTotal({ total }: Attendance, texts: EditorTexts): string {
  return total ? texts('contact-calendar.attendance.total', { ...total }) : texts('contact-calendar.form.attendance');
}
