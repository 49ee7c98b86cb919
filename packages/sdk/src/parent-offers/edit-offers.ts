import type { Role } from '../shared/roles.js';
import type { LocalDate } from '../shared/local-time.js';
import type { Instant } from '../shared/zoned-time.js';
import type { OfferAnswer, ParentOffer, ParentOffers } from './parent-offers.js';

/** The words of an offer, which are its parent's. */
export type OfferWords = Pick<ParentOffer, 'kind' | 'text' | 'name' | 'times'>;

/** Whose an offer is. */
export type OfferOwner = Pick<ParentOffer, 'pupil' | 'group' | 'by'>;

/** What the school says in an answer. */
export type AnswerWords = Pick<OfferAnswer, 'kind' | 'text' | 'comesBackOn'>;

/** Adds an offer at the end, made at `now`; a server sets its own time (`mergeOffers`). */
export function addOffer(
  offers: ParentOffers,
  id: string,
  owner: OfferOwner,
  words: OfferWords,
  now: Instant,
): ParentOffers {
  return { ...offers, offers: [...offers.offers, { id, ...owner, ...words, offeredAt: new Date(now).toISOString() }] };
}

/** Replaces the words of an offer; unknown fields are kept. The same offers when there is no such offer. Not checked: `mayChangeOffer`. */
export function changeOffer(offers: ParentOffers, id: string, words: OfferWords): ParentOffers {
  return editOffer(offers, id, ({ name: _name, times: _times, ...rest }) => ({ ...rest, ...words }));
}

/** Withdraws an offer; it stays, with its words for its parents alone. Not checked: `mayWithdrawOffer`. */
export function withdrawOffer(offers: ParentOffers, id: string, now: Instant): ParentOffers {
  return editOffer(offers, id, (offer) => ({ ...offer, withdrawnAt: new Date(now).toISOString() }));
}

/** Answers an offer for the school, or answers it anew. Not checked: `mayAnswerOffer`. */
export function answerOffer(
  offers: ParentOffers,
  id: string,
  answer: AnswerWords,
  { by, on }: { readonly by: Role; readonly on: LocalDate },
): ParentOffers {
  return editOffer(offers, id, (offer) => ({ ...offer, answer: { ...answer, by, on } }));
}

function editOffer(offers: ParentOffers, id: string, edit: (offer: ParentOffer) => ParentOffer): ParentOffers {
  if (!offers.offers.some((offer) => offer.id === id)) return offers;
  return { ...offers, offers: offers.offers.map((offer) => (offer.id === id ? edit(offer) : offer)) };
}
