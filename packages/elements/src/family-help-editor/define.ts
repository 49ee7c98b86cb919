import '../provider/define.js';
import { define } from '../shared/define.js';
import { FamilyHelpEditorElement } from './family-help-editor.js';

define('dh-family-help-editor', FamilyHelpEditorElement);

// Exported for their types, so that `addEventListener` knows the events.
export type { DataErrorEvent } from '../shared/data-error-event.js';

declare global {
  interface HTMLElementTagNameMap {
    'dh-family-help-editor': FamilyHelpEditorElement;
  }
}
