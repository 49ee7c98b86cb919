export { type EntryDraft, EntryDraftEvent } from '../shared/entry-drafts.js';
export { AttendanceChangeEvent, CalendarSaveEvent, EntryActionEvent, EntrySelectEvent } from './calendar-events.js';
export type { EntryOffer, View } from './calendar-view.js';
export { ContactCalendarElement } from './contact-calendar.js';
export type { Print } from './papers.js';
