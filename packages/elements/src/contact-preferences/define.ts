import '../provider/define.js';
import { define } from '../shared/define.js';
import { ContactPreferencesElement } from './contact-preferences.js';

define('dh-contact-preferences', ContactPreferencesElement);

// Exported for its type, so that `addEventListener` knows the event.
export type { DataErrorEvent } from '../shared/data-error-event.js';

declare global {
  interface HTMLElementTagNameMap {
    'dh-contact-preferences': ContactPreferencesElement;
  }
}
