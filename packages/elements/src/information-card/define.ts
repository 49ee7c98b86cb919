import '../provider/define.js';
import { define } from '../shared/define.js';
import { InformationCardElement } from './information-card.js';

define('dh-information-card', InformationCardElement);

// Exported for their types, so that `addEventListener` knows the events.
export type { DataErrorEvent } from '../shared/data-error-event.js';
export type { CardSaveEvent } from './card-save-event.js';

declare global {
  interface HTMLElementTagNameMap {
    'dh-information-card': InformationCardElement;
  }
}
