import { migrate } from '../shared/migrate.js';
import { findDuplicateIds, type ParseOptions, refuse, validate } from '../shared/validate.js';
import { expectationBank } from './expectation-bank.js';
import type { ExpectationsRound, PartyAnswers } from './expectations-round.js';
import { ROUND_MIGRATIONS } from './round-migrations.js';
import { formatExpectationsIssue } from './texts.js';
import { expectationsRoundSchema, partyAnswersSchema } from './schema.js';

/**
 * Parses a round from unknown data; unknown fields are kept. Throws `InvalidDataError` with all issues, also when it
 * refers to a bank that we do not have or when two statements or two themes have one id. Not checked: whether answers
 * belong to a statement of the list. A school may have removed a statement since, and its answers are kept.
 */
export function parseExpectationsRound(data: unknown, options: ParseOptions = {}): ExpectationsRound {
  const round = validate(expectationsRoundSchema, migrate(data, ROUND_MIGRATIONS), options, formatExpectationsIssue);
  const { statements, themes = [] } = round;
  refuse(
    [
      ...(typeof statements === 'string' ? findUnknownBank(statements) : findDuplicateIds(statements, 'statements')),
      ...findDuplicateIds(themes, 'themes'),
    ],
    options,
    formatExpectationsIssue,
  );
  return round;
}

/**
 * Parses what a party hands in, on a portal's server; unknown fields are kept. Throws `InvalidDataError` with all
 * issues. Not checked: whose answers they are, and whether the statements are in a round.
 */
export function parsePartyAnswers(data: unknown, options: ParseOptions = {}): PartyAnswers {
  return validate(partyAnswersSchema, data, options, formatExpectationsIssue);
}

const findUnknownBank = (id: string) =>
  id === expectationBank.id ? [] : [{ path: 'statements', code: 'unknown-bank', found: id }];
