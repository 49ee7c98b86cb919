import '../provider/define.js';
import { define } from '../shared/define.js';
import { FamilyHelpElement } from './family-help.js';

define('dh-family-help', FamilyHelpElement);

// Exported for their types, so that `addEventListener` knows the events.
export type { DataErrorEvent } from '../shared/data-error-event.js';

declare global {
  interface HTMLElementTagNameMap {
    'dh-family-help': FamilyHelpElement;
  }
}
