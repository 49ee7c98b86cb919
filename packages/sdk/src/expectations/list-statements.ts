import type { Text } from '../i18n/text.js';
import { expectationBank } from './expectation-bank.js';
import type { ExpectationsRound, ExpectationStatement, RoundParty } from './expectations-round.js';
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
  const themes = localizeThemes([...expectationBank.themes, ...[...(round.themes ?? [])].reverse()]);
  // The last of an id counts, so a round's own theme before ours.
  const titles = new Map(themes.map(({ id, title }) => [id, title]));
  return [...groupByTheme(statements)].map(([id, ofTheme]) => ({
    id,
    title: titles.get(id) ?? id,
    statements: ofTheme,
  }));
}

/** Returns what a statement says to who answers it: a pupil reads it in words of its own, when there are. */
export function wordStatement({ text, pupilText }: ExpectationStatement, party?: RoundParty): Text {
  return party === 'pupil' ? (pupilText ?? text) : text;
}

/** Groups statements by theme, in the order in which the themes first occur. */
export function groupByTheme(statements: readonly ExpectationStatement[]): Map<string, ExpectationStatement[]> {
  const themes = new Map<string, ExpectationStatement[]>();
  for (const statement of statements) {
    const ofTheme = themes.get(statement.theme);
    if (ofTheme) ofTheme.push(statement);
    else themes.set(statement.theme, [statement]);
  }
  return themes;
}
