import { findOwn } from '../../shared/same-data.js';
import { checkSameOrigin, type OriginOptions, refuseData } from '../refusal.js';
import { type PeopleTally, sortedRecord, type Tally, TALLY_SCHEMA_VERSION } from './tally.js';

/**
 * Merges two tallies: the result equals `tallyResponses` of all their responses. It is the same in any order and
 * grouping, also as JSON text.
 *
 * A tally holds no pseudonyms, so that somebody who answered in both is counted twice: merge tallies of
 * different people. Unknown fields are not carried over, since nobody knows how to add them.
 *
 * @throws InvalidDataError for different instruments, versions with different meanings or school years.
 */
export function mergeTallies(a: Tally, b: Tally, options: OriginOptions = {}): Tally {
  checkSameOrigin(b, a, options);
  if (a.schoolYear !== '' && b.schoolYear !== '' && a.schoolYear !== b.schoolYear) {
    refuseData('schoolYear', 'other-school-year', b.schoolYear, options);
  }
  const replaced = (a.replaced ?? 0) + (b.replaced ?? 0);
  return {
    schemaVersion: TALLY_SCHEMA_VERSION,
    instrument: a.instrument,
    instrumentVersion:
      a.instrumentVersion === b.instrumentVersion || !options.instrument
        ? a.instrumentVersion
        : options.instrument.version,
    schoolYear: a.schoolYear || b.schoolYear,
    ...mergePeople(a, b),
    ...((a.offices || b.offices) && { offices: mergePeople(a.offices, b.offices) }),
    ...(replaced > 0 && { replaced }),
  };
}

const NOBODY: PeopleTally = { respondents: {}, counts: {} };

function mergePeople(a: PeopleTally = NOBODY, b: PeopleTally = NOBODY): PeopleTally {
  return {
    respondents: addNumbers(a.respondents, b.respondents),
    counts: combine(a.counts, b.counts, (c = {}, d = {}) => withoutEmpty(combine(c, d, addNumbers))),
  };
}

interface Numbers {
  readonly [key: string]: number;
}

function addNumbers(a: Numbers = {}, b: Numbers = {}): Numbers {
  const sums = combine(a, b, (n = 0, m = 0) => n + m);
  return sortedRecord(Object.entries(sums).filter(([, sum]) => sum > 0));
}

function withoutEmpty<T extends object>(record: { [key: string]: T }): { [key: string]: T } {
  return sortedRecord(Object.entries(record).filter(([, entry]) => Object.keys(entry).length > 0));
}

function combine<T, R>(
  a: { readonly [key: string]: T },
  b: { readonly [key: string]: T },
  add: (left: T | undefined, right: T | undefined) => R,
): { [key: string]: R } {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return sortedRecord([...keys].map((key) => [key, add(findOwn(a, key), findOwn(b, key))] as const));
}
