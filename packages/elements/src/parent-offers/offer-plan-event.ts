import type { ParentOffer } from '@driehoek/sdk/parent-offers';

/** Sent as `dh-offer-plan` when the school wants to make a moment of the year of an offer; see `momentFromOffer`. */
export class OfferPlanEvent extends Event {
  static readonly type = 'dh-offer-plan';

  constructor(readonly offer: ParentOffer) {
    super(OfferPlanEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dh-offer-plan': OfferPlanEvent;
  }
}
