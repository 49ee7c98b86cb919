import '../provider/define.js';
import { define } from '../shared/define.js';
import { ChecklistElement } from './checklist.js';

define('dh-checklist', ChecklistElement);

// Exported for their types, so that `addEventListener` knows the events.
export type { DataErrorEvent } from '../shared/data-error-event.js';
export type { ChecklistCompleteEvent } from './checklist-complete-event.js';

declare global {
  interface HTMLElementTagNameMap {
    'dh-checklist': ChecklistElement;
  }
}
