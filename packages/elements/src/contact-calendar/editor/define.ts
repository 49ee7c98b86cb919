import '../../provider/define.js';
import { define } from '../../shared/define.js';
import { ContactCalendarEditorElement } from './contact-calendar-editor.js';
import { CalendarEntryToolsElement } from './entry-tools.js';

define('dh-contact-calendar-editor', ContactCalendarEditorElement);
define('dh-contact-calendar-entry-tools', CalendarEntryToolsElement);

// The events' types come along, so that `addEventListener` knows them.
export type { DataErrorEvent } from '../../shared/data-error-event.js';
export type { EntrySelectEvent } from '../calendar-events.js';
export type { PlanChangeEvent, PlanEditEvent } from './plan-edit.js';

declare global {
  interface HTMLElementTagNameMap {
    'dh-contact-calendar-editor': ContactCalendarEditorElement;
    'dh-contact-calendar-entry-tools': CalendarEntryToolsElement;
  }
}
