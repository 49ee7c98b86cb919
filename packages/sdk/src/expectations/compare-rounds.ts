import type { Text } from '../i18n/text.js';
import {
  type ComparedPart,
  compareExpectations,
  listChoices,
  type StatementComparison,
} from './compare-expectations.js';
import type { ExpectationsRound } from './expectations-round.js';

/** What happened to a statement between two rounds. */
export const MOVEMENTS = ['closer', 'apart', 'same', 'unknown'] as const;
/** One of {@link MOVEMENTS}. */
export type Movement = (typeof MOVEMENTS)[number];

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
}

/**
 * Compares two rounds per statement: those of the later round in its order, then those that only the earlier round has.
 * Statements are the same when their ids are, in whatever words. `closer` when fewer parts (how important, who does it)
 * differ than before, `apart` when more do. Only parts that at least two parties answered in both rounds count, so that
 * silence is no movement; without any, or when a round is `not-yet-answered`, it is `unknown`. Not checked: which round
 * is the earlier, and whether the same people answered.
 */
export function compareRounds(earlier: ExpectationsRound, later: ExpectationsRound): StatementMovement[] {
  const before = new Map(compareExpectations(earlier).map((comparison) => [comparison.statementId, comparison]));
  const after = new Map(compareExpectations(later).map((comparison) => [comparison.statementId, comparison]));
  return [...new Map([...after, ...before]).values()].map(({ statementId, text }) => {
    const [was, is] = [before.get(statementId), after.get(statementId)];
    return { statementId, text: is?.text ?? text, before: was, after: is, movement: movementOf(was, is) };
  });
}

function movementOf(was: StatementComparison | undefined, is: StatementComparison | undefined): Movement {
  if (!was || !is || was.outcome === 'not-yet-answered' || is.outcome === 'not-yet-answered') return 'unknown';
  const parts = (['importance', 'who'] as const).filter((part) => isShared(was, part) && isShared(is, part));
  if (parts.length === 0) return 'unknown';
  const differing = ({ differences }: StatementComparison) => parts.filter((part) => differences.includes(part)).length;
  const change = differing(is) - differing(was);
  if (change === 0) return 'same';
  return change < 0 ? 'closer' : 'apart';
}

const isShared = ({ answers }: StatementComparison, part: ComparedPart) => listChoices(answers, part).length > 1;
