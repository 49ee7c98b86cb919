// What puts sheets on paper, for the few who ask for it. Import this module with
// `await import('./conversation-print.js')` alone: for a script tag it becomes a bundle of its own.
export { printConversation } from './print/print-conversation.js';
