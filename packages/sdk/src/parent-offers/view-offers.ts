import { type About, may, partyOfReader, type Reader } from '../shared/rights.js';
import { isAnsweredByOthers, pickAnswerWords, pickOwnAnswerDraft } from './answer-drafts.js';
import type { OfferAnswer, OfferDraft, ParentOffer, ParentOffers } from './parent-offers.js';

/** Returns the pupil and class that an offer is about, for questions of rights. */
const aboutOffer = ({ pupil, group }: Pick<ParentOffer, 'pupil' | 'group'>): About => ({
  pupil,
  ...(group !== undefined && { group }),
});

/** Whether an offer is the reader's own: of the home and pupil for which the reader speaks. */
export function isOwnOffer(offer: Pick<ParentOffer, 'pupil' | 'group' | 'by'>, reader: Reader | undefined): boolean {
  return may(reader, 'parent-offers', 'offer', aboutOffer(offer)) && partyOfReader(reader) === offer.by;
}

/** Whether a reader may change the words of an offer: its own, until the school answered or it was withdrawn. */
export function mayChangeOffer(offer: ParentOffer, reader: Reader | undefined): boolean {
  return mayWithdrawOffer(offer, reader) && offer.answer === undefined;
}

/** Whether a reader may withdraw an offer: its own, once. */
export function mayWithdrawOffer(offer: ParentOffer, reader: Reader | undefined): boolean {
  return isOwnOffer(offer, reader) && offer.withdrawnAt === undefined;
}

/** Whether a reader may put back an offer that was withdrawn: its own, for as long as its words are kept. */
export function mayPutBackOffer(offer: ParentOffer, reader: Reader | undefined): boolean {
  return isOwnOffer(offer, reader) && offer.withdrawnAt !== undefined && offer.text.trim() !== '';
}

/** Whether a reader reads an offer for the school. */
export const isReadBySchool = (offer: ParentOffer, reader: Reader | undefined): boolean =>
  may(reader, 'parent-offers', 'answer', aboutOffer(offer));

/** Whether a reader may answer an offer for the school. One that was withdrawn needs no answer. */
export function mayAnswerOffer(offer: ParentOffer, reader: Reader | undefined): boolean {
  return offer.withdrawnAt === undefined && isReadBySchool(offer, reader);
}

/**
 * Creates the copy of offers that a reader may have, for a portal's server to send:
 *
 * - Parents: the offers of their own home, with the answers, and what that home is writing; never those of other parents, nor of
 *   the child's other home.
 * - School: all offers of its pupils and classes. One that was withdrawn has no words of the parents any more, only that
 *   there was one: kind, days and the school's own answer. With it goes the answer that the reader is writing, of those of colleagues
 *   only that there is one, and nothing that parents are writing.
 * - Pupils and readers from outside: none.
 *
 * The copy is built from known fields. Do not store it in place of the whole: see `mergeOffers`.
 */
export function viewOffers(whole: ParentOffers, reader: Reader | undefined): ParentOffers {
  const { id, revision, schemaVersion, schoolYear, offers, drafts = [] } = whole;
  const ownDrafts = drafts.filter((draft) => isOwnOffer(draft, reader)).map(pickDraft);
  return {
    id,
    ...(revision !== undefined && { revision }),
    ...(schemaVersion !== undefined && { schemaVersion }),
    schoolYear,
    offers: offers.flatMap((offer) => {
      if (isOwnOffer(offer, reader)) return [pickFields(offer)];
      if (!isReadBySchool(offer, reader)) return [];
      const answerDraft = pickOwnAnswerDraft(offer, reader);
      const answering = isAnsweredByOthers(offer, reader);
      return [
        hideWithdrawn({
          ...pickFields(offer),
          ...(answerDraft && { answerDraft }),
          ...(answering && { answering }),
        }),
      ];
    }),
    ...(ownDrafts.length > 0 && { drafts: ownDrafts }),
  };
}

function pickFields(offer: ParentOffer): ParentOffer {
  const { offeredAt, withdrawnAt, answer } = offer;
  return {
    ...pickDraft(offer),
    offeredAt,
    ...(withdrawnAt !== undefined && { withdrawnAt }),
    ...(answer && { answer: pickAnswer(answer) }),
  };
}

/** Limits an offer that is being written, or the words of one, to known fields. */
export const pickDraft = ({ id, pupil, group, by, kind, text, name, times }: OfferDraft): OfferDraft => ({
  id,
  pupil,
  ...(group !== undefined && { group }),
  by,
  kind,
  text,
  ...(name !== undefined && { name }),
  ...(times !== undefined && { times }),
});

const pickAnswer = (answer: OfferAnswer): OfferAnswer => ({ ...pickAnswerWords(answer), by: answer.by, on: answer.on });

function hideWithdrawn(offer: ParentOffer): ParentOffer {
  if (offer.withdrawnAt === undefined) return offer;
  const { name: _name, times: _times, answering: _answering, ...rest } = offer;
  return { ...rest, text: '' };
}
