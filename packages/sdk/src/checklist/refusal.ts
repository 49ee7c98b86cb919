import { createError, type ParseOptions } from '../shared/refuse.js';
import { hasSameMeaning, type Instrument } from './instruments/instrument.js';
import { type ChecklistIssueCode, formatChecklistIssue } from './texts.js';

/** Throws {@link InvalidDataError} with one issue, for logic that has no schema; `found` is the value at `path`. */
export function refuseData(path: string, code: ChecklistIssueCode, found: unknown, options?: ParseOptions): never {
  throw createError([{ path, code, found: String(found) }], options, formatChecklistIssue);
}

/** Data of one instrument and version: a response, a tally or a report. */
export interface BelongsToInstrument {
  readonly instrument: string;
  readonly instrumentVersion: string;
}

/** Throws when the data belongs to another instrument, or to a version with another meaning. */
export function checkSameInstrument(data: BelongsToInstrument, instrument: Instrument, options?: ParseOptions): void {
  if (data.instrument !== instrument.id) refuseData('instrument', 'other-instrument', data.instrument, options);
  if (!hasSameMeaning(data.instrumentVersion, instrument)) {
    refuseData('instrumentVersion', 'other-version', data.instrumentVersion, options);
  }
}

/** Options of what lays together data that may be of different versions of one instrument. */
export interface OriginOptions extends ParseOptions {
  /** The instrument as it is now: it says which versions mean the same. Without it, only equal versions do. */
  readonly instrument?: Instrument | undefined;
}

/** Throws when two pieces of data belong to different instruments, or to versions with different meanings. */
export function checkSameOrigin(
  data: BelongsToInstrument,
  other: BelongsToInstrument,
  { instrument, ...options }: OriginOptions = {},
): void {
  if (data.instrument !== other.instrument) refuseData('instrument', 'other-instrument', data.instrument, options);
  if (data.instrumentVersion === other.instrumentVersion) return;
  const isSame = instrument && [data, other].every((each) => hasSameMeaning(each.instrumentVersion, instrument));
  if (!isSame) refuseData('instrumentVersion', 'other-version', data.instrumentVersion, options);
}
