// What prints preparation sheets, summaries and what goes along to the next teacher. Import this module with `await import('./conversation-print.js')` alone:
// for a script tag it becomes a bundle of its own.
export { printHandOver, printPreparation, printSheets, printSummary } from './print/print-conversation.js';
