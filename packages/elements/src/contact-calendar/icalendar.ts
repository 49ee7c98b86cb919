// What writes calendar files is as large as the calendar itself, and few readers ask for it. Import this
// module with `await import('./icalendar.js')` alone: for a script tag it becomes a bundle of its own.
export { formatIcs } from '@driehoek/sdk/contact-calendar/ics';
