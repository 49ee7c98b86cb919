import type { Text } from '../i18n/text.js';
import { expectationBank } from './expectation-bank.js';
import type { ExpectationsRound, ExpectationStatement } from './expectations-round.js';
import { refuseExpectation } from './texts.js';
import { localizeStatements, localizeThemes } from './localize-statements.js';

/** One theme of a round. */
export interface ThemeStatements {
  readonly id: string;
  /** From the round's own themes, else from our bank, else the id. */
  readonly title: Text;
  /** At least one, in the order of the list. */
  readonly statements: readonly ExpectationStatement[];
}

/**
 * The statements of a round, in the order of its list: our bank's, or the school's own. Ours are worded in every language
 * that is loaded (`loadTexts(language, ['expectation-bank'])`). Throws `InvalidDataError` for a
 * bank that we do not have; `parseExpectationsRound` refuses it earlier.
 */
export function listStatements({ statements }: ExpectationsRound): readonly ExpectationStatement[] {
  if (typeof statements !== 'string') return localizeStatements(statements);
  if (statements === expectationBank.id) return localizeStatements(expectationBank.statements);
  return refuseExpectation('statements', 'unknown-bank', statements);
}

/**
 * The statements of a round by theme. Themes come in the order in which their first statement stands in the list; one
 * without statements is left out. Throws as {@link listStatements}.
 */
export function listThemes(round: ExpectationsRound): ThemeStatements[] {
  const statements = listStatements(round);
  const titles = localizeThemes([...(round.themes ?? []), ...expectationBank.themes]);
  return [...new Set(statements.map(({ theme }) => theme))].map((id) => ({
    id,
    title: titles.find((theme) => theme.id === id)?.title ?? id,
    statements: statements.filter(({ theme }) => theme === id),
  }));
}
