import { applyChanges } from '../shared/apply-changes.js';
import { countCharacters, findExcess } from '../shared/find-excess.js';
import type { LocalDate } from '../shared/local-time.js';
import { findTooLarge, findTooMany } from '../shared/find-growth.js';
import { type Finding, type ParseOptions, refuse } from '../shared/refuse.js';
import type { Reader } from '../shared/rights.js';
import { sameData } from '../shared/same-data.js';
import { type Instant, toLocalDateTime } from '../shared/zoned-time.js';
import { mergeAnswerDraft, pickAnswerWords } from './answer-drafts.js';
import type { OfferAnswer, OfferDraft, ParentOffer, ParentOffers } from './parent-offers.js';
import { parseParentOffers } from './parse-parent-offers.js';
import { formatParentOffersIssue } from './texts.js';
import {
  isOwnOffer,
  isReadBySchool,
  mayAnswerOffer,
  mayChangeOffer,
  mayPutBackOffer,
  mayWithdrawOffer,
  pickDraft,
  viewOffers,
} from './view-offers.js';

/** A reader's change of a copy of offers. */
export interface OffersChange {
  readonly reader: Reader;
  /** The copy before the change (`viewOffers`). */
  readonly seen: ParentOffers;
  /** The copy after the change. */
  readonly copy: ParentOffers;
}

/** The options of {@link mergeOffers}. */
export interface MergeOffersOptions extends ParseOptions {
  /** The moment of the merge, by the server's clock: when what the copy brings was offered, withdrawn or answered. */
  readonly now: Instant;
  /** The time zone in which the day of an answer is that of `now`; the Dutch one when left out. */
  readonly timeZone?: string;
}

/** The moment of a merge, and its day. */
interface Stamp {
  readonly at: string;
  readonly on: LocalDate;
}

/**
 * Merges a reader's changed copy into the stored whole. Only the differences between `seen` and `copy` are applied, and of
 * these only what this reader may change, whatever the copy contains:
 *
 * - Parents: new offers of their own home; the words of one that the school has not answered; that they withdraw one, or put back
 *   one that `seen` says is withdrawn. An offer that the copy lacks stays: it is withdrawn, never removed.
 *   What is being written and not sent, is the home's own as a whole, also to discard.
 * - School: its answers to offers that stand, and the answer that this reader is writing; never what a colleague is. An answer that the copy lacks stays: what was answered can be answered
 *   anew, not unsaid. What was being written when the offer was withdrawn can be discarded.
 *
 * Offers are made, withdrawn and answered at `now`, answers in the reader's role and on that day. Merging the same
 * change twice changes nothing the second time.
 *
 * The copy may come from anybody: throws `InvalidDataError` when it or `seen` is no copy of offers, or when what is sent, or
 * what a home has after the merge, goes beyond `COPY_LIMITS`. What `parseParentOffers` accepts is still accepted after
 * any merge. Throws `RangeError` when `now` is no moment. Not checked: whether the sender is this reader, and whether the pupil
 * of a new offer is in the class that it says.
 */
export function mergeOffers(
  whole: ParentOffers,
  { reader, seen, copy }: OffersChange,
  { now, timeZone = 'Europe/Amsterdam', ...options }: MergeOffersOptions,
): ParentOffers {
  const stamp = { at: new Date(now).toISOString(), on: toLocalDateTime(now, timeZone).slice(0, 10) };
  const present = viewOffers(whole, reader);
  const readCopy = (sent: unknown) => {
    refuse(findExcess(sent, present), options, formatParentOffersIssue);
    return parseParentOffers(sent, options);
  };
  const [seenCopy, sentCopy] = [readCopy(seen), readCopy(copy)];
  const before = new Map(seenCopy.offers.map((offer) => [offer.id, offer]));
  const after = new Map(sentCopy.offers.map((offer) => [offer.id, offer]));
  refuse(findTaken(whole, present, after), options, formatParentOffersIssue);
  const known = new Set(whole.offers.map(({ id }) => id));
  const kept = whole.offers.map((offer) => mergeOffer(offer, before.get(offer.id), after.get(offer.id), reader, stamp));
  const added = [...after.values()].flatMap((offer) =>
    known.has(offer.id) || before.has(offer.id) ? [] : startOffer(offer, reader, stamp.at),
  );
  const drafts = mergeDrafts(whole.drafts ?? [], seenCopy.drafts ?? [], sentCopy.drafts ?? [], reader);
  const { drafts: _drafts, ...rest } = whole;
  const next = { ...rest, offers: [...kept, ...added], ...(drafts.length > 0 && { drafts }) };
  if (sameData(next, whole)) return whole;
  refuse(findGrowth(whole, next, reader), options, formatParentOffersIssue);
  return next;
}

/** Applies what a home changed in what it is writing; each draft is one whole, since it is one form. */
function mergeDrafts(
  stored: readonly OfferDraft[],
  before: readonly OfferDraft[],
  after: readonly OfferDraft[],
  reader: Reader,
): OfferDraft[] {
  const [seen, sent] = [before, after].map((drafts) => new Map(drafts.map((draft) => [draft.id, draft])));
  const isChanged = (id: string) => !sameData(seen?.get(id), sent?.get(id));
  const isWritten = (draft: OfferDraft) => isChanged(draft.id) && isOwnOffer(draft, reader);
  const foreign = new Set(stored.flatMap((draft) => (isOwnOffer(draft, reader) ? [] : [draft.id])));
  return [
    ...stored.filter((draft) => foreign.has(draft.id) || !isChanged(draft.id)),
    ...after.filter((draft) => isWritten(draft) && !foreign.has(draft.id)).map(pickDraft),
  ];
}

/** Finds new offers under an id that somebody else's has: their words would be lost. */
function findTaken(whole: ParentOffers, present: ParentOffers, sent: ReadonlyMap<string, ParentOffer>): Finding[] {
  const visible = new Set(present.offers.map(({ id }) => id));
  const taken = new Set(whole.offers.flatMap(({ id }) => (visible.has(id) ? [] : [id])));
  return [...sent.keys()].flatMap((id, index) =>
    taken.has(id) ? [{ path: `offers[${index}].id`, code: 'duplicate-id' as const, found: id }] : [],
  );
}

/** The fields of an offer that are its parents' words. */
const WORDS = ['kind', 'text', 'name', 'times'] as const;

function mergeOffer(
  stored: ParentOffer,
  before: ParentOffer | undefined,
  after: ParentOffer | undefined,
  reader: Reader,
  now: Stamp,
): ParentOffer {
  // An own offer that was not there before is one that was merged already, and that the parent went on with.
  if (!after || (!before && !isOwnOffer(stored, reader))) return stored;
  const offer = putBack(stored, before, after, reader);
  const worded = mayChangeOffer(offer, reader) ? reword(offer, before, after) : offer;
  const isWithdrawn = after.withdrawnAt !== undefined && mayWithdrawOffer(offer, reader);
  const { answer } = after;
  const isAnswered =
    answer !== undefined &&
    mayAnswerOffer(offer, reader) &&
    !sameAnswer(answer, before?.answer) &&
    !sameAnswer(answer, offer.answer);
  const { answerDraft, answerDrafts, ...kept } = worded;
  const storedDrafts = { ...(answerDraft && { answerDraft }), ...(answerDrafts && { answerDrafts }) };
  const drafts =
    mayAnswerOffer(offer, reader) || isDiscarded(offer, before, after, reader)
      ? mergeAnswerDraft(storedDrafts, before?.answerDraft, after.answerDraft, reader)
      : storedDrafts;
  const merged: ParentOffer = {
    ...kept,
    ...(isWithdrawn && { withdrawnAt: now.at }),
    ...(isAnswered && { answer: stampAnswer(answer, reader, now.on) }),
    ...drafts,
  };
  return sameData(merged, stored) ? stored : merged;
}

/** Puts back what was withdrawn, where the parent asks for that: before all else, since its words can be changed then. */
function putBack(offer: ParentOffer, before: ParentOffer | undefined, after: ParentOffer, reader: Reader): ParentOffer {
  const isAsked = before?.withdrawnAt !== undefined && after.withdrawnAt === undefined;
  if (!isAsked || !mayPutBackOffer(offer, reader)) return offer;
  const { withdrawnAt: _withdrawnAt, ...rest } = offer;
  return rest;
}

/** Whether the school discards what it was writing when the offer was withdrawn: not by an answer that came too late. */
function isDiscarded(offer: ParentOffer, before: ParentOffer | undefined, after: ParentOffer, reader: Reader): boolean {
  return (
    offer.withdrawnAt !== undefined &&
    isReadBySchool(offer, reader) &&
    before?.answerDraft !== undefined &&
    after.answerDraft === undefined &&
    sameData(before.answer, after.answer)
  );
}

/** Applies the words that the parent changed; not when that would leave none. */
function reword(offer: ParentOffer, before: ParentOffer | undefined, after: ParentOffer): ParentOffer {
  const next = applyChanges(offer, before ?? {}, after, WORDS);
  return next.text.trim() === '' ? offer : next;
}

/** Starts a new offer from a copy; none when it is not the reader's own, or has no words. */
function startOffer(offer: ParentOffer, reader: Reader, now: string): ParentOffer[] {
  const { id, pupil, group, by, kind, text, name, times } = offer;
  if (!isOwnOffer(offer, reader) || text.trim() === '' || offer.withdrawnAt !== undefined) return [];
  return [
    {
      id,
      pupil,
      ...(group !== undefined && { group }),
      by,
      kind,
      text,
      ...(name !== undefined && { name }),
      ...(times !== undefined && { times }),
      offeredAt: now,
    },
  ];
}

/** Whether two answers say the same; who gave them, and when, set aside. */
function sameAnswer(a: OfferAnswer, b: OfferAnswer | undefined): boolean {
  return b !== undefined && a.kind === b.kind && a.text === b.text && a.comesBackOn === b.comesBackOn;
}

const stampAnswer = (answer: OfferAnswer, { role }: Reader, on: LocalDate): OfferAnswer => ({
  ...pickAnswerWords(answer),
  by: role,
  on,
});

/** What a home wrote itself, without the answers: its offers, and its drafts. */
const listOwn = ({ offers, drafts = [] }: ParentOffers, reader: Reader) =>
  [offers.map(({ answer: _answer, answerDraft: _draft, answerDrafts: _drafts, ...own }) => own), drafts].map((items) =>
    items.filter((item) => isOwnOffer(item, reader)),
  );

/** Finds where a home has more than `COPY_LIMITS` allows, and more than before. */
function findGrowth(whole: ParentOffers, next: ParentOffers, reader: Reader): Finding[] {
  const [before, after] = [listOwn(whole, reader), listOwn(next, reader)];
  return [
    ...(['offers', 'drafts'] as const).flatMap((path, list) =>
      findTooMany(path, [{ before: before[list]?.length ?? 0, after: after[list]?.length ?? 0 }]),
    ),
    ...findTooLarge([{ before: countCharacters(before), after: countCharacters(after) }]),
  ];
}
