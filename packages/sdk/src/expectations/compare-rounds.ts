import type { Text } from '../i18n/text.js';
import {
  type ComparedPart,
  compareExpectations,
  listChoices,
  type StatementComparison,
} from './compare-expectations.js';
import { type ExpectationsRound, type Happening, ROUND_PARTIES } from './expectations-round.js';

/** What happened to a statement between two rounds. */
export const MOVEMENTS = ['closer', 'apart', 'same', 'unknown'] as const;
/** One of {@link MOVEMENTS}. */
export type Movement = (typeof MOVEMENTS)[number];

/** Whether something happens more than before, in the eyes of those who knew it in both rounds. */
export const PRACTICE_MOVEMENTS = ['more', 'less', 'same', 'mixed', 'unknown'] as const;
/** One of {@link PRACTICE_MOVEMENTS}. */
export type PracticeMovement = (typeof PRACTICE_MOVEMENTS)[number];

/** One statement in two rounds. */
export interface StatementMovement {
  readonly statementId: string;
  /** The wording of the later round, if it is in there. */
  readonly text: Text;
  /** `undefined` when the earlier round did not ask it. */
  readonly before: StatementComparison | undefined;
  /** `undefined` when the later round does not ask it. */
  readonly after: StatementComparison | undefined;
  readonly movement: Movement;
  /**
   * `more` when a party sees it happen more than before and none less, `less` the other way round, `mixed` when one sees
   * more and another less, `same` when each sees what it saw; `unknown` when no party knew it in both rounds.
   */
  readonly practice: PracticeMovement;
}

/**
 * Compares two rounds per statement: those of the later round in its order, then those that only the earlier round has.
 * Statements are the same when their ids are, in whatever words. `closer` when fewer parts (how important, who does it,
 * whether it happens) differ than before, `apart` when more do; whether it happens differs when only some see it. Only parts that at least two parties answered in both rounds count, so that
 * silence is no movement; without any, or when a round is `not-yet-answered`, it is `unknown`. Not checked: which round
 * is the earlier, and whether the same people answered.
 */
export function compareRounds(earlier: ExpectationsRound, later: ExpectationsRound): StatementMovement[] {
  const before = new Map(compareExpectations(earlier).map((comparison) => [comparison.statementId, comparison]));
  const after = new Map(compareExpectations(later).map((comparison) => [comparison.statementId, comparison]));
  return [...new Map([...after, ...before]).values()].map(({ statementId, text }) => {
    const [was, is] = [before.get(statementId), after.get(statementId)];
    const [movement, practice] = [movementOf(was, is), practiceMovementOf(was, is)];
    return { statementId, text: is?.text ?? text, before: was, after: is, movement, practice };
  });
}

function movementOf(was: StatementComparison | undefined, is: StatementComparison | undefined): Movement {
  if (!was || !is || was.outcome === 'not-yet-answered' || is.outcome === 'not-yet-answered') return 'unknown';
  const parts = (['importance', 'who', 'happens'] as const).filter((part) => isShared(was, part) && isShared(is, part));
  if (parts.length === 0) return 'unknown';
  const change = countDiffering(is, parts) - countDiffering(was, parts);
  if (change === 0) return 'same';
  return change < 0 ? 'closer' : 'apart';
}

type MovingPart = ComparedPart | 'happens';

const isShared = ({ answers, practice }: StatementComparison, part: MovingPart) =>
  part === 'happens' ? practice !== 'unknown' : listChoices(answers, part).length > 1;

const countDiffering = ({ differences, practice }: StatementComparison, parts: readonly MovingPart[]): number =>
  parts.filter((part) => (part === 'happens' ? practice === 'seen-by-some' : differences.includes(part))).length;

/** From what happens least to most. */
const AMOUNTS: readonly (Happening | undefined)[] = ['no', 'partly', 'yes'];

function practiceMovementOf(
  was: StatementComparison | undefined,
  is: StatementComparison | undefined,
): PracticeMovement {
  const changes = ROUND_PARTIES.flatMap((party) => {
    const [before, after] = [was, is].map((each) => AMOUNTS.indexOf(each?.answers[party]?.happens)) as [number, number];
    return before < 0 || after < 0 ? [] : [Math.sign(after - before)];
  });
  if (changes.length === 0) return 'unknown';
  const [isMore, isLess] = [changes.includes(1), changes.includes(-1)];
  if (isMore && isLess) return 'mixed';
  return isMore ? 'more' : isLess ? 'less' : 'same';
}
