import type { Party } from '../shared/parties.js';
import { contentOf, sameData } from '../shared/same-data.js';
import type { ConversationPlan } from './conversation-plan.js';
import type { RecordAnswer } from './record-text.js';
import { recordWordingOf } from './record-answers.js';
import type { Stamp } from './stamp.js';

/** What goes into a merge of answers to the draft of the record. */
interface RecordAnswerCopies {
  readonly plan: ConversationPlan;
  readonly seen: ConversationPlan;
  readonly sent: ConversationPlan;
  /** Whose answer may change. */
  readonly party: Party;
  /** Returns when it is given; the argument is the time in the copy. */
  readonly stamp: Stamp;
}

/**
 * Merges the answer of one party of the family to the draft of the record: there is one, the last that the copy has and did not have
 * when it was seen. It is of the words that the party reads now and that were in its copy, so that nobody says yes to words that
 * changed meanwhile. Merging it again changes nothing. One that was taken out is removed. The school answers nothing: the draft is its own.
 */
export function mergeRecordAnswers(copies: RecordAnswerCopies): readonly RecordAnswer[] | undefined {
  const { plan, party, stamp } = copies;
  if (party === 'school') return plan.recordAnswers;
  const ownIn = ({ recordAnswers = [] }: ConversationPlan) => recordAnswers.filter(({ by }) => by === party);
  const [seen, sent] = [ownIn(copies.seen), ownIn(copies.sent)];
  const last = ownIn(plan).at(-1);
  const others = (plan.recordAnswers ?? []).filter(({ by }) => by !== party);
  const known = new Set(seen.map(contentOf));
  const given = sent.findLast((each) => !known.has(contentOf(each)));
  if (!given) {
    const isWithdrawn = sent.length === 0 && last !== undefined && seen.some((earlier) => saysSame(earlier, last));
    return isWithdrawn ? others : plan.recordAnswers;
  }
  const read = given.of.map(({ id, text }) => ({ id, text }));
  const of = recordWordingOf(plan, party).filter((part) => read.some((each) => sameData(each, part)));
  const answer = { by: party, agrees: given.agrees, of };
  if (last && saysSame(answer, last)) return plan.recordAnswers;
  return [...others, { ...answer, givenAt: stamp(given.givenAt) }];
}

const saysSame = (one: Pick<RecordAnswer, 'agrees' | 'of'>, other: Pick<RecordAnswer, 'agrees' | 'of'>) =>
  one.agrees === other.agrees && sameData(one.of, other.of);
