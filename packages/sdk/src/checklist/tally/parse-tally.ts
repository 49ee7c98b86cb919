import { addVersion, migrate, type Migrations } from '../../shared/migrate.js';
import { findOwn } from '../../shared/same-data.js';
import { type Finding, type ParseOptions, refuse, validate } from '../../shared/validate.js';
import { type Instrument, listItems } from '../instruments/instrument.js';
import { type ChecklistIssueCode, formatChecklistIssue } from '../texts.js';
import { checkSameInstrument } from '../refusal.js';
import { UNSCORED_ANSWERS } from '../response/response.js';
import type { PeopleTally, TALLY_SCHEMA_VERSION, Tally } from './tally.js';
import { tallySchema } from './tally-schema.js';

const MIGRATIONS: Migrations<typeof TALLY_SCHEMA_VERSION> = [addVersion];

/**
 * Parses a tally from unknown data, such as that of another program or a database; unknown fields are kept.
 *
 * With `instrument` it must be a tally of that instrument and version, with its statements and options only.
 * Always checked: nobody counted twice at one statement (no more answers than people in that role). That the
 * counts are true, or that a year has begun, cannot be checked.
 *
 * @throws InvalidDataError with every reason; for another instrument or version, with that reason alone.
 */
export function parseTally(data: unknown, instrument?: Instrument, options: ParseOptions = {}): Tally {
  const tally = validate(tallySchema, migrate(data, MIGRATIONS), options, formatChecklistIssue);
  if (instrument) checkSameInstrument(tally, instrument, options);
  const counts = [...findCounts('', tally, instrument), ...findCounts('offices.', tally.offices, instrument)];
  refuse([...findYear(tally), ...counts], options, formatChecklistIssue);
  return tally;
}

function findYear(tally: Tally): Finding<ChecklistIssueCode>[] {
  const someone = [tally, tally.offices].some((part) => Object.values(part?.respondents ?? {}).some((n) => n > 0));
  return someone && tally.schoolYear === '' ? [{ path: 'schoolYear', code: 'school-year', found: '""' }] : [];
}

/** @param at The path of this part of the tally. */
function findCounts(at: string, part?: PeopleTally, instrument?: Instrument): Finding<ChecklistIssueCode>[] {
  const items = instrument && new Set(listItems(instrument).map(({ id }) => id));
  const values = instrument && new Set([...instrument.scale.options.map(({ value }) => value), ...UNSCORED_ANSWERS]);
  const findings: Finding<ChecklistIssueCode>[] = [];
  for (const [role, counts] of Object.entries(part?.counts ?? {})) {
    const people = findOwn(part?.respondents ?? {}, role) ?? 0;
    for (const [item, answers] of Object.entries(counts)) {
      const path = `${at}counts[${JSON.stringify(role)}][${JSON.stringify(item)}]`;
      if (items && !items.has(item)) findings.push({ path, code: 'unknown-statement', found: item });
      for (const value of Object.keys(answers)) {
        if (values && !values.has(value)) {
          findings.push({ path: `${path}[${JSON.stringify(value)}]`, code: 'unknown-option', found: value });
        }
      }
      const given = Object.values(answers).reduce((sum, count) => sum + count, 0);
      if (given > people) findings.push({ path, code: 'more-answers-than-people', found: `${given} > ${people}` });
    }
  }
  return findings;
}
