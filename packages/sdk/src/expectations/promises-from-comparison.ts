import type { SchoolPromise } from '../conversation/conversation-plan.js';
import type { Text } from '../i18n/text.js';
import type { StatementComparison } from './compare-expectations.js';

/** The options of what the school can and cannot do. */
export interface PromiseOptions {
  /** Creates the id of a promise; `expectation-<statementId>-can` or `-cannot` when left out. */
  readonly createId?: (statementId: string, can: boolean) => string;
  /** What a promise says when the school only chose yes or no, without words of its own; the statement's `text` when left out. */
  readonly textOf?: (statement: StatementComparison) => Text;
}

/**
 * Creates for a conversation what the school said that it can and cannot do, of the statements that are given: in its own
 * words, else yes or no in those of the statement. `partly` without words says nothing that could be promised. They are the
 * school's own, and nobody else's to bring in: it shares them when it wants to.
 */
export function promisesFromComparison(
  comparison: readonly StatementComparison[],
  {
    createId = (statementId, can) => `expectation-${statementId}-${can ? 'can' : 'cannot'}`,
    textOf = ({ text }) => text,
  }: PromiseOptions = {},
): SchoolPromise[] {
  return comparison.flatMap((statement) => {
    const { canDo, can, cannot } = statement.answers.school ?? {};
    const said = (words: string | undefined, isAll: boolean) =>
      words?.trim() || (isAll ? textOf(statement) : undefined);
    const { statementId } = statement;
    return ([true, false] as const).flatMap((isCan): SchoolPromise[] => {
      const text = isCan ? said(can, canDo === 'yes') : said(cannot, canDo === 'no');
      if (text === undefined) return [];
      return [{ id: createId(statementId, isCan), can: isCan, text, from: { kind: 'expectation', id: statementId } }];
    });
  });
}
