import '../provider/define.js';
import { define } from '../shared/define.js';
import { OfferAnswersElement } from './offer-answers.js';
import { ParentOffersElement } from './parent-offers.js';

define('dh-parent-offers', ParentOffersElement);
define('dh-offer-answers', OfferAnswersElement);

// Exported for their types, so that `addEventListener` knows the events.
export type { DataErrorEvent } from '../shared/data-error-event.js';
export type { OfferPlanEvent } from './offer-plan-event.js';

declare global {
  interface HTMLElementTagNameMap {
    'dh-parent-offers': ParentOffersElement;
    'dh-offer-answers': OfferAnswersElement;
  }
}
