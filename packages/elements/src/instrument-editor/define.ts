// The preview is the checklist itself.
import '../checklist/define.js';
import '../provider/define.js';
import { define } from '../shared/define.js';
import { InstrumentEditorElement } from './instrument-editor.js';

define('dh-instrument-editor', InstrumentEditorElement);

// Exported for their types, so that `addEventListener` knows the events.
export type { DataErrorEvent } from '../shared/data-error-event.js';
export type { EntryDraftEvent } from '../shared/entry-drafts.js';

declare global {
  interface HTMLElementTagNameMap {
    'dh-instrument-editor': InstrumentEditorElement;
  }
}
