// What prints preparation sheets and summaries. Import this module with `await import('./conversation-print.js')` alone:
// for a script tag it becomes a bundle of its own.
export { printPreparation, printSheets, printSummary } from './print/print-conversation.js';
