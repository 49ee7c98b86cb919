import { addVersion, migrate, type Migrations } from '../shared/migrate.js';
import { findDuplicateIds, type ParseOptions, refuse, validate } from '../shared/validate.js';
import { expectationBank } from './expectation-bank.js';
import type { EXPECTATIONS_ROUND_SCHEMA_VERSION, ExpectationsRound, PartyAnswers } from './expectations-round.js';
import { formatExpectationsIssue } from './texts.js';
import { expectationsRoundSchema, partyAnswersSchema } from './schema.js';

const MIGRATIONS: Migrations<typeof EXPECTATIONS_ROUND_SCHEMA_VERSION> = [addVersion];

/**
 * The data as a round, unknown fields kept. Throws `InvalidDataError` with all reasons, also when it refers to a bank
 * that we do not have or when two statements or two themes have one id. Not checked: whether answers belong to a
 * statement of the list. A school may have left one out since, and what people said of it is not thrown away.
 */
export function parseExpectationsRound(data: unknown, options: ParseOptions = {}): ExpectationsRound {
  const round = validate(expectationsRoundSchema, migrate(data, MIGRATIONS), options, formatExpectationsIssue);
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
 * What a party hands in, as a portal's server receives it, unknown fields kept. Throws `InvalidDataError` with all
 * reasons. Not checked: whose it is, and whether the statements are in a round.
 */
export function parsePartyAnswers(data: unknown, options: ParseOptions = {}): PartyAnswers {
  return validate(partyAnswersSchema, data, options, formatExpectationsIssue);
}

const findUnknownBank = (id: string) =>
  id === expectationBank.id ? [] : [{ path: 'statements', code: 'unknown-bank', found: id }];
