export { type EntryDraft, EntryDraftEvent } from '../shared/entry-drafts.js';
export { AttendanceChangeEvent, CalendarSaveEvent, EntrySelectEvent } from './calendar-events.js';
export type { View } from './calendar-view.js';
export { ContactCalendarElement } from './contact-calendar.js';
export type { Print } from './papers.js';
