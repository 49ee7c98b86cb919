import '../provider/define.js';
import { define } from '../shared/define.js';
import { ChecklistElement } from './checklist.js';

define('dh-checklist', ChecklistElement);

// The events' types come along, so that `addEventListener` knows them.
export type { DataErrorEvent } from '../shared/data-error-event.js';
export type { ChecklistCompleteEvent } from './checklist-complete-event.js';

declare global {
  interface HTMLElementTagNameMap {
    'dh-checklist': ChecklistElement;
  }
}
