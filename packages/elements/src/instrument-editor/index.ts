// The editor of a school's own lists is an entry of its own: who answers a list never loads it.
export { type EntryDraft, EntryDraftEvent } from '../shared/entry-drafts.js';
export { InstrumentEditorElement } from './instrument-editor.js';
