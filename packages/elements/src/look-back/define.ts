import '../provider/define.js';
import { define } from '../shared/define.js';
import { LookBackElement } from './look-back.js';

define('dh-look-back', LookBackElement);

// Exported for their types, so that `addEventListener` knows the events.
export type { DataErrorEvent } from '../shared/data-error-event.js';
export type { LookBackRemoveEvent } from './look-back-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'dh-look-back': LookBackElement;
  }
}
