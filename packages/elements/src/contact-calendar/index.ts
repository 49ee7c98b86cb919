export {
  AttendanceChangeEvent,
  CalendarSaveEvent,
  type EntryDraft,
  EntryDraftEvent,
  EntrySelectEvent,
} from './calendar-events.js';
export type { View } from './calendar-view.js';
export { ContactCalendarElement } from './contact-calendar.js';
export type { Print } from './papers.js';
