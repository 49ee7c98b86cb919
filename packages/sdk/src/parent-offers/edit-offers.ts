import type { Role } from '../shared/roles.js';
import type { LocalDate } from '../shared/local-time.js';
import type { Instant } from '../shared/zoned-time.js';
import type { AnswerDraft, OfferAnswer, OfferDraft, ParentOffer, ParentOffers } from './parent-offers.js';

/** The words of an offer, which are its parent's. */
export type OfferWords = Pick<ParentOffer, 'kind' | 'text' | 'name' | 'times'>;

/** Whose an offer is. */
export type OfferOwner = Pick<ParentOffer, 'pupil' | 'group' | 'by'>;

/** What the school says in an answer. */
export type AnswerWords = Pick<OfferAnswer, 'kind' | 'text' | 'comesBackOn'>;

/** Keeps an offer, or a change of one, that is being written; in the place of the one of that id. */
export function draftOffer(offers: ParentOffers, draft: OfferDraft): ParentOffers {
  const others = offers.drafts?.filter(({ id }) => id !== draft.id) ?? [];
  return { ...offers, drafts: [...others, draft] };
}

/** Discards what was being written under an id; the same offers when that was nothing. */
export function discardOfferDraft(offers: ParentOffers, id: string): ParentOffers {
  const { drafts, ...rest } = offers;
  const others = drafts?.filter((draft) => draft.id !== id) ?? [];
  if (others.length === (drafts?.length ?? 0)) return offers;
  return others.length > 0 ? { ...rest, drafts: others } : rest;
}

/** Keeps the answer that is being written to an offer, of who writes it; without one it discards it. */
export function draftAnswer(offers: ParentOffers, id: string, draft?: AnswerDraft): ParentOffers {
  return editOffer(offers, id, ({ answerDraft: former, ...offer }) => ({
    ...offer,
    ...(draft && { answerDraft: { ...(former?.by !== undefined && { by: former.by }), ...draft } }),
  }));
}

/** Adds an offer at the end, made at `now`, and discards its draft; a server sets its own time (`mergeOffers`). */
export function addOffer(
  offers: ParentOffers,
  id: string,
  owner: OfferOwner,
  words: OfferWords,
  now: Instant,
): ParentOffers {
  const offer = { id, ...owner, ...words, offeredAt: new Date(now).toISOString() };
  return { ...discardOfferDraft(offers, id), offers: [...offers.offers, offer] };
}

/** Replaces the words of an offer and discards their draft; unknown fields are kept. The same offers when there is no such offer. Not checked: `mayChangeOffer`. */
export function changeOffer(offers: ParentOffers, id: string, words: OfferWords): ParentOffers {
  const sent = discardOfferDraft(offers, id);
  return editOffer(sent, id, ({ name: _name, times: _times, ...rest }) => ({ ...rest, ...words }));
}

/** Withdraws an offer; it stays, with its words for its parents alone. Not checked: `mayWithdrawOffer`. */
export function withdrawOffer(offers: ParentOffers, id: string, now: Instant): ParentOffers {
  return editOffer(offers, id, (offer) => ({ ...offer, withdrawnAt: new Date(now).toISOString() }));
}

/** Puts back an offer that was withdrawn: the school reads its words again. Not checked: `mayPutBackOffer`. */
export function putBackOffer(offers: ParentOffers, id: string): ParentOffers {
  return editOffer(offers, id, ({ withdrawnAt: _withdrawnAt, ...offer }) => offer);
}

/** Answers an offer for the school, or answers it anew, and discards the draft. Not checked: `mayAnswerOffer`. */
export function answerOffer(
  offers: ParentOffers,
  id: string,
  answer: AnswerWords,
  { by, on }: { readonly by: Role; readonly on: LocalDate },
): ParentOffers {
  return editOffer(offers, id, ({ answerDraft: _draft, ...offer }) => ({ ...offer, answer: { ...answer, by, on } }));
}

function editOffer(offers: ParentOffers, id: string, edit: (offer: ParentOffer) => ParentOffer): ParentOffers {
  if (!offers.offers.some((offer) => offer.id === id)) return offers;
  return { ...offers, offers: offers.offers.map((offer) => (offer.id === id ? edit(offer) : offer)) };
}
