// The dialog in which a reader shares what they prepared, with a preview. Import this module with
// `await import('./conversation-sharing.js')` alone: for a script tag it becomes a bundle of its own.
export { applyChoice } from './preparation/sharing/apply-choice.js';
export { createChoice, listInformed } from './preparation/sharing/sharing-choice.js';
export { renderSharingDialog } from './preparation/sharing/render-dialog.js';
export { sharingDialog as sharingStyles } from './preparation/sharing/sharing-dialog.styles.js';
