import '../provider/define.js';
import { define } from '../shared/define.js';
import { ClassContactsElement } from './class-contacts.js';

define('dh-class-contacts', ClassContactsElement);

// Exported for their types, so that `addEventListener` knows the events.
export type { DataErrorEvent } from '../shared/data-error-event.js';

declare global {
  interface HTMLElementTagNameMap {
    'dh-class-contacts': ClassContactsElement;
  }
}
