// What puts a calendar on paper, for the few who ask for it. Import this module with
// `await import('./contact-calendar-print.js')` alone: for a script tag it becomes a bundle of its own.
export { printCalendar } from './print-calendar.js';
