// The view of a conversation that goes on, and what else only staff do with agreements. Import this module with
// `await import('./conversation-talk.js')` alone: for a script tag it becomes a bundle of its own.
export { AskedEnds } from './agreements/asked-ends.js';
export { renderBesideField } from './agreements/beside-field.js';
export { renderDisagreed } from './agreements/disagreed.js';
export { renderDrop, renderRevive } from './agreements/drop.js';
export { renderFinish } from './agreements/finish.js';
export { agreements as agreementStyles } from './agreements/agreements.styles.js';
export { OwnNotes } from './talk/own-notes.js';
export { renderTalk } from './talk/render-talk.js';
export { talk as talkStyles } from './talk/talk.styles.js';
