import '../provider/define.js';
import { define } from '../shared/define.js';
import { ContactCalendarElement } from './contact-calendar.js';

define('dh-contact-calendar', ContactCalendarElement);

// The events' types come along, so that `addEventListener` knows them.
export type { DataErrorEvent } from '../shared/data-error-event.js';
export type { AttendanceChangeEvent, CalendarSaveEvent, EntrySelectEvent } from './calendar-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'dh-contact-calendar': ContactCalendarElement;
  }
}
