// The editor of a list of help is an entry of its own: families never load it.
export { type EntryDraft, EntryDraftEvent } from '../shared/entry-drafts.js';
export { FamilyHelpEditorElement } from './family-help-editor.js';
