export { OfferAnswersElement } from './offer-answers.js';
export { OfferPlanEvent } from './offer-plan-event.js';
export { ParentOffersElement } from './parent-offers.js';
