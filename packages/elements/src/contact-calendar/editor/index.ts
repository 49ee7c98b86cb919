// The editor of a year plan is an entry of its own: families never load it.
export { type EntryDraft, EntryDraftEvent } from '../../shared/entry-drafts.js';
export { EntrySelectEvent } from '../calendar-events.js';
export { ContactCalendarEditorElement } from './contact-calendar-editor.js';
export { CalendarEntryToolsElement } from './entry-tools.js';
export { PlanChangeEvent, type PlanEdit, PlanEditEvent } from './plan-edit.js';
