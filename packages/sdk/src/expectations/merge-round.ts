import { COPY_LIMITS } from '../shared/copy-limits.js';
import { countCharacters, findExcess } from '../shared/find-excess.js';
import { findTooLarge, findTooMany } from '../shared/find-growth.js';
import { type Finding, type ParseOptions, refuse } from '../shared/refuse.js';
import { sameData } from '../shared/same-data.js';
import type { Instant } from '../shared/zoned-time.js';
import { refuseOutsider } from './edit-round.js';
import type { ExpectationsRound, PartyAnswers, RoundParty } from './expectations-round.js';
import { limitOwnChanges } from './limit-own-changes.js';
import { mergeAnswers } from './merge-answers.js';
import { parsePartyAnswers } from './parse-expectations-round.js';
import { formatExpectationsIssue } from './texts.js';

/** A change of one party's answers. */
export interface AnswersChange {
  readonly party: RoundParty;
  /** The party's answers with which it began; left out when it had none. */
  readonly before?: PartyAnswers;
  /** The party's answers now. */
  readonly answers: PartyAnswers;
}

/** The options of {@link mergeRound}. */
export interface MergeRoundOptions extends ParseOptions {
  /** The moment of the merge, by the server's clock: when answers that are handed in were handed in. The answers' own time when left out. */
  readonly now?: Instant;
  /** Whether this change is certainly not in the round yet; else remarks of it that stand there are not added again. */
  readonly isNew?: boolean;
}

/**
 * Merges a party's answers into the stored whole round; nothing else of the round is changed. It merges like
 * `mergeAnswers`, so that a party can fill in on two devices without losing answers. What was handed in is not changed,
 * whatever the party says it began with, because others may have read it. Only when both sides agreed to open it again
 * (`isReopened`) the party fills in `again`; once that is handed in, what it replaces is kept in `earlier`. What a party
 * chose about opening answers again, and whether the other household may see its answers, it may change at any time. What it
 * filled in elsewhere and did not hand in is kept in `unsent`.
 *
 * The change may come from anybody: throws `InvalidDataError` when answers are none, or when they, or what the party has
 * after the merge, go beyond `COPY_LIMITS`, or when the party is not in the round and may not join it (`mayAnswer`). A round that `parseExpectationsRound` accepts is therefore still accepted
 * after any merge. Throws `RangeError` when `now` is no moment. Not checked: whether who sends them is this party, and
 * whether the statements are in the round.
 */
export function mergeRound(
  round: ExpectationsRound,
  { party, before, answers }: AnswersChange,
  { now, isNew = false, ...options }: MergeRoundOptions = {},
): ExpectationsRound {
  refuseOutsider(round, party, options.language);
  const theirs = round.parties[party];
  const readAnswers = (sent: unknown) => {
    refuse(findExcess(sent, theirs), options, formatExpectationsIssue);
    return parsePartyAnswers(sent, options);
  };
  const mine = readAnswers(answers);
  const start = before ? readAnswers(before) : { language: mine.language, answers: {} };
  const merged = theirs ? mergeAnswers(start, mine, theirs, { isNew }) : mine;
  const next = limitOwnChanges(round, party, merged, now === undefined ? undefined : new Date(now).toISOString());
  if (sameData(next, theirs)) return round;
  refuse(findGrowth(round, theirs, next), options, formatExpectationsIssue);
  return { ...round, parties: { ...round.parties, [party]: next } };
}

/** Finds where a party has more than `COPY_LIMITS` allows, and more than it had. A round may have more statements. */
function findGrowth(
  { statements }: ExpectationsRound,
  before: PartyAnswers | undefined,
  after: PartyAnswers,
): Finding[] {
  const countAnswers = (of: PartyAnswers | undefined) =>
    Math.max(...[of?.answers, of?.again?.answers, of?.unsent].map((each) => Object.keys(each ?? {}).length));
  const asked = typeof statements === 'string' ? 0 : statements.length;
  const answers = { before: countAnswers(before), after: countAnswers(after) };
  return [
    ...findTooMany('answers', [answers], Math.max(COPY_LIMITS.items, asked)),
    ...findTooLarge([{ before: countCharacters(before), after: countCharacters(after) }]),
  ];
}
