export { AgendaAddEvent } from './agenda-add-event.js';
export { type ExpectationsChoice, ExpectationsChooseEvent } from './expectations-choose-event.js';
export { ExpectationsComparisonElement } from './expectations-comparison.js';
export { ExpectationsFormElement } from './expectations-form.js';
export type { PartyNames } from './party-names.js';
export { ExpectationsSubmitEvent } from './expectations-submit-event.js';
