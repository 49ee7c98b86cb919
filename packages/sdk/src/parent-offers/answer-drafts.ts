import type { Reader } from '../shared/rights.js';
import { sameData } from '../shared/same-data.js';
import type { AnswerWords } from './edit-offers.js';
import type { AnswerDraft, OwnedAnswerDraft, ParentOffer } from './parent-offers.js';

/** The answers that are being written to an offer: of which is known who does, and at most one of which it is not. */
type AnswerDrafts = Pick<ParentOffer, 'answerDraft' | 'answerDrafts'>;

/** Limits an answer, or one that is being written, to what it says. */
export const pickAnswerWords = ({ kind, text, comesBackOn }: AnswerWords): AnswerWords => ({
  kind,
  text,
  ...(comesBackOn !== undefined && { comesBackOn }),
});

/** Splits the answers that are being written: of which is known who does, and the one of which it is not. */
function splitDrafts({ answerDraft, answerDrafts = [] }: AnswerDrafts): {
  readonly shared: AnswerDraft | undefined;
  readonly owned: readonly OwnedAnswerDraft[];
} {
  if (answerDraft?.by === undefined) return { shared: answerDraft, owned: answerDrafts };
  return { shared: undefined, owned: [...answerDrafts, { ...answerDraft, by: answerDraft.by }] };
}

/** Picks the answer that a reader is writing; else the one of which nobody knows who does, which the whole school may go on with. */
export function pickOwnAnswerDraft(drafts: AnswerDrafts, reader: Reader | undefined): AnswerDraft | undefined {
  const { shared, owned } = splitDrafts(drafts);
  const own = reader?.id === undefined ? undefined : owned.find(({ by }) => by === reader.id);
  return own ? { ...pickAnswerWords(own), by: own.by } : shared && pickAnswerWords(shared);
}

/** Whether somebody other than the reader is writing an answer. */
export const isAnsweredByOthers = (drafts: AnswerDrafts, reader: Reader | undefined): boolean =>
  splitDrafts(drafts).owned.some(({ by, text }) => by !== reader?.id && text.trim() !== '');

/**
 * Applies what a reader changed in the answer that they are writing: one form, one whole. Those of others stay as they are.
 * What `before` says of whose it was, tells a draft of the reader's own from one of which nobody knew who wrote it: what was
 * written on in that is the reader's from then on.
 */
export function mergeAnswerDraft(
  stored: AnswerDrafts,
  before: AnswerDraft | undefined,
  after: AnswerDraft | undefined,
  { id }: Reader,
): AnswerDrafts {
  if (sameData(before && pickAnswerWords(before), after && pickAnswerWords(after))) return stored;
  const { shared, owned } = splitDrafts(stored);
  const words = after && pickAnswerWords(after);
  if (id === undefined) return joinDrafts(words, owned);
  const isOfNobody = before !== undefined && before.by === undefined;
  if (!words) return isOfNobody ? joinDrafts(undefined, owned) : joinDrafts(shared, replaceOf(owned, id, []));
  return joinDrafts(isOfNobody ? undefined : shared, replaceOf(owned, id, [{ ...words, by: id }]));
}

const joinDrafts = (shared: AnswerDraft | undefined, owned: readonly OwnedAnswerDraft[]): AnswerDrafts => ({
  ...(shared && { answerDraft: shared }),
  ...(owned.length > 0 && { answerDrafts: owned }),
});

/** Replaces what somebody writes, in its place. */
function replaceOf(
  drafts: readonly OwnedAnswerDraft[],
  id: string,
  own: readonly OwnedAnswerDraft[],
): readonly OwnedAnswerDraft[] {
  const place = drafts.findIndex(({ by }) => by === id);
  if (place < 0) return [...drafts, ...own];
  return [...drafts.slice(0, place), ...own, ...drafts.slice(place + 1).filter(({ by }) => by !== id)];
}
