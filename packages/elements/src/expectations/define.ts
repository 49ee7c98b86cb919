import '../provider/define.js';
import { define } from '../shared/define.js';
import { ExpectationsComparisonElement } from './expectations-comparison.js';
import { ExpectationsFormElement } from './expectations-form.js';

define('dh-expectations-form', ExpectationsFormElement);
define('dh-expectations-comparison', ExpectationsComparisonElement);

// Exported for their types, so that `addEventListener` knows the events.
export type { DataErrorEvent } from '../shared/data-error-event.js';
export type { AgendaAddEvent } from './agenda-add-event.js';
export type { ExpectationsChooseEvent } from './expectations-choose-event.js';
export type { ExpectationsSubmitEvent } from './expectations-submit-event.js';

declare global {
  interface HTMLElementTagNameMap {
    'dh-expectations-form': ExpectationsFormElement;
    'dh-expectations-comparison': ExpectationsComparisonElement;
  }
}
