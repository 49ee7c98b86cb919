export {
  addOffer,
  answerOffer,
  type AnswerWords,
  changeOffer,
  discardOfferDraft,
  draftAnswer,
  draftOffer,
  type OfferOwner,
  type OfferWords,
  putBackOffer,
  withdrawOffer,
} from './edit-offers.js';
export { listAcceptedOffers, listGuests, listOpenOffers, type OpenOffer } from './list-offers.js';
export { mergeOffers, type MergeOffersOptions, type OffersChange } from './merge-offers.js';
export { type MomentChoices, momentFromOffer } from './moment-from-offer.js';
export {
  type AnswerDraft,
  OFFER_ANSWERS,
  OFFER_KINDS,
  type OfferAnswer,
  type OfferAnswerKind,
  type OfferDraft,
  type OfferKind,
  type OwnedAnswerDraft,
  PARENT_OFFERS_SCHEMA_VERSION,
  type ParentOffer,
  type ParentOffers,
} from './parent-offers.js';
export { parseParentOffers } from './parse-parent-offers.js';
export { parentOffersTexts } from './texts.js';
export {
  isOwnOffer,
  mayAnswerOffer,
  mayChangeOffer,
  mayPutBackOffer,
  mayWithdrawOffer,
  viewOffers,
} from './view-offers.js';
export type { ReaderOptions } from '../i18n/texts.js';
