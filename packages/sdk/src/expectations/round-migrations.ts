import { addVersion, type Migration, type Migrations } from '../shared/migrate.js';
import { isRecord } from '../shared/same-data.js';
import type { EXPECTATIONS_ROUND_SCHEMA_VERSION } from './expectations-round.js';

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
        parties: mapRecords(data['parties'], (answers) => leaveOut(answers, NEW_FIELDS)),
      }
    : data;

/** The fields of an answer that version 3 gave a meaning. */
const NEW_ANSWER_FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['happens', 'canDo', 'can', 'cannot']);

/**
 * From version 3 on a round may be open, and an answer says whether it happens and can be done. Nobody could choose so
 * before: every older round is sealed. A program that knows version 2 only would hide in an open round what the family is
 * told that it may read: it refuses version 3.
 */
const sealRounds: Migration = ({ mode: _mode, ...data }) => ({
  ...data,
  ...(isRecord(data['parties']) && { parties: mapRecords(data['parties'], withoutNewAnswers) }),
});

/** What a party answered, is answering again and answered before, as version 2 knew it. */
const withoutNewAnswers = (party: object) =>
  mapFields(withOldAnswers(party), (field, value) => {
    if (field === 'again' && isRecord(value)) return withOldAnswers(value);
    if (field !== 'earlier' || !Array.isArray(value)) return value;
    return value.map((each: unknown) => (isRecord(each) ? withOldAnswers(each) : each));
  });

const withOldAnswers = (filledIn: object) =>
  mapFields(filledIn, (field, value) =>
    field === 'answers' && isRecord(value) ? mapRecords(value, (answer) => leaveOut(answer, NEW_ANSWER_FIELDS)) : value,
  );

const mapFields = (of: object, change: (field: string, value: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(of).map(([field, value]: [string, unknown]) => [field, change(field, value)]));

/** Changes the fields that are records themselves; the others stay. */
const mapRecords = (of: object, change: (each: object) => object): object =>
  mapFields(of, (_field, value) => (isRecord(value) ? change(value) : value));

const leaveOut = (from: object, fields: ReadonlySet<string>): object =>
  Object.fromEntries(Object.entries(from).filter(([field]) => !fields.has(field)));

/** The migrations of a round, see `migrate`. */
export const ROUND_MIGRATIONS: Migrations<typeof EXPECTATIONS_ROUND_SCHEMA_VERSION> = [
  addVersion,
  sealHouseholds,
  sealRounds,
];
