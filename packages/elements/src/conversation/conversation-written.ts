// The record that school and family write, what goes along to the next teacher, and the wish to talk on. Import this module with
// `await import('./conversation-written.js')` alone: for a script tag it becomes a bundle of its own.
export { listWaiting, renderRecord } from './record/render-record.js';
export { type HandOverFormat, renderHandOver } from './record/render-hand-over.js';
export { renderTalkOn } from './record/render-talk-on.js';
export { saveHandOver } from './record/save-hand-over.js';
export { EntryDraftEvent, EntryDrafts } from '../shared/entry-drafts.js';
export { record as recordStyles } from './record/record.styles.js';
