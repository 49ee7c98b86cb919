import { findOwn } from '../shared/same-data.js';
import type { Text } from '../i18n/text.js';
import type { ExpectationBank, ExpectationStatement } from './expectations-round.js';
import { groupByTheme } from './list-statements.js';
import { refuseExpectation } from './texts.js';

/** A school's changes to a bank of statements. */
export interface StatementChanges {
  /** Ids of statements that the school does not ask. */
  readonly leaveOut?: readonly string[];
  /** Statement → the school's own wording; it should mean the same, for rounds are compared by id. */
  readonly reword?: { readonly [statementId: string]: Text };
  /** Statements of the school's own, each with an id that the bank does not have. */
  readonly add?: readonly ExpectationStatement[];
}

/**
 * Creates a school's own list from a bank, for `statements` of a round. Added statements stand last in their theme, and
 * themes of the school's own come last. What is both left out and reworded is left out. Throws `InvalidDataError` for
 * ids that the bank does not have, and for an added id that it has (a left-out one too) or that is added twice.
 */
export function adaptStatements(bank: ExpectationBank, change: StatementChanges): ExpectationStatement[] {
  const { leaveOut = [], reword = {}, add = [] } = change;
  const known = new Set(bank.statements.map(({ id }) => id));
  leaveOut.forEach((id, index) => {
    if (!known.has(id)) refuseExpectation(`leaveOut[${index}]`, 'unknown-statement', id);
  });
  for (const id of Object.keys(reword)) {
    if (!known.has(id)) refuseExpectation(`reword[${JSON.stringify(id)}]`, 'unknown-statement', id);
  }
  const taken = new Set(known);
  add.forEach(({ id }, index) => {
    if (taken.has(id)) refuseExpectation(`add[${index}].id`, 'duplicate-id', id);
    taken.add(id);
  });
  const left = new Set(leaveOut);
  const kept = bank.statements
    .filter(({ id }) => !left.has(id))
    .map((statement) => {
      const text = findOwn(reword, statement.id);
      if (text === undefined) return statement;
      // Our words for a pupil are not the school's words.
      const { pupilText: _ours, ...others } = statement;
      return { ...others, text };
    });
  const all = [...kept, ...add];
  const byTheme = groupByTheme(all);
  const themes = new Set([...bank.themes.map(({ id }) => id), ...byTheme.keys()]);
  return [...themes].flatMap((id) => byTheme.get(id) ?? []);
}
