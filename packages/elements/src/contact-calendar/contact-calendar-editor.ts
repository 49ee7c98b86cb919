// What staff have beside the calendar: parents never load it. Import this module with
// `await import('./contact-calendar-editor.js')` alone: for a script tag it becomes a bundle of its own.
export { editor } from './editor/editor.styles.js';
export { PlanEditing } from './editor/plan-editing.js';
