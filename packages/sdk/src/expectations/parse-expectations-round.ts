import { addVersion, migrate, type Migration, type Migrations } from '../shared/migrate.js';
import { isRecord } from '../shared/same-data.js';
import { findDuplicateIds, type ParseOptions, refuse, validate } from '../shared/validate.js';
import { expectationBank } from './expectation-bank.js';
import type { EXPECTATIONS_ROUND_SCHEMA_VERSION, ExpectationsRound, PartyAnswers } from './expectations-round.js';
import { formatExpectationsIssue } from './texts.js';
import { expectationsRoundSchema, partyAnswersSchema } from './schema.js';

/** The fields of a party that version 2 gave a meaning. What stood there before was something else. */
const NEW_FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['earlier', 'again', 'reopening', 'openHousehold']);

/**
 * From version 2 on two households see each other's answers only when both chose so. Nobody could choose before, so none
 * of them is open. A program that knows version 1 only would show them to each other: it refuses version 2.
 */
const sealHouseholds: Migration = (data) =>
  isRecord(data['parties'])
    ? {
        ...data,
        parties: Object.fromEntries(
          Object.entries(data['parties']).map(([party, answers]: [string, unknown]) => [
            party,
            isRecord(answers)
              ? Object.fromEntries(Object.entries(answers).filter(([field]) => !NEW_FIELDS.has(field)))
              : answers,
          ]),
        ),
      }
    : data;

const MIGRATIONS: Migrations<typeof EXPECTATIONS_ROUND_SCHEMA_VERSION> = [addVersion, sealHouseholds];

/**
 * Parses a round from unknown data; unknown fields are kept. Throws `InvalidDataError` with all issues, also when it
 * refers to a bank that we do not have or when two statements or two themes have one id. Not checked: whether answers
 * belong to a statement of the list. A school may have removed a statement since, and its answers are kept.
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
 * Parses what a party hands in, on a portal's server; unknown fields are kept. Throws `InvalidDataError` with all
 * issues. Not checked: whose answers they are, and whether the statements are in a round.
 */
export function parsePartyAnswers(data: unknown, options: ParseOptions = {}): PartyAnswers {
  return validate(partyAnswersSchema, data, options, formatExpectationsIssue);
}

const findUnknownBank = (id: string) =>
  id === expectationBank.id ? [] : [{ path: 'statements', code: 'unknown-bank', found: id }];
