// The view of a conversation that goes on, which only staff see. Import this module with
// `await import('./conversation-talk.js')` alone: for a script tag it becomes a bundle of its own.
export { agreements as agreementStyles } from './agreements/agreements.styles.js';
export { OwnNotes } from './talk/own-notes.js';
export { renderTalk } from './talk/render-talk.js';
export { talk as talkStyles } from './talk/talk.styles.js';
