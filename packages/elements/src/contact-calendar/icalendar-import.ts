// What reads calendar files is large, and staff seldom ask for it. Import this module with
// `await import('./icalendar-import.js')` alone: for a script tag it becomes a bundle of its own.
export { importEntries } from '@driehoek/sdk/contact-calendar/ics';
export { readCalendarFile } from './editor/import/read-calendar-file.js';
