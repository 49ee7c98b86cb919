import { type ExpectationsRound, listStatements, type RoundParty, wordStatement } from '@driehoek/sdk/expectations';
import type { ComparisonView } from './comparison-data.js';

/** Returns what the statements say to who looks, and so what it puts on the agenda. */
export function wordStatements(round: ExpectationsRound, reader: RoundParty | undefined): ComparisonView['textOf'] {
  const statements = new Map(listStatements(round).map((statement) => [statement.id, statement]));
  return ({ statementId, text }) => {
    const statement = statements.get(statementId);
    return statement ? wordStatement(statement, reader) : text;
  };
}
