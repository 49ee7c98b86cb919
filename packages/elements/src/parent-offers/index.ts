export { OfferAnswersElement } from './offer-answers.js';
export { OfferPlanEvent } from './offer-plan-event.js';
export type { PlannedOffer } from './withdrawn-offer.js';
export { ParentOffersElement } from './parent-offers.js';
